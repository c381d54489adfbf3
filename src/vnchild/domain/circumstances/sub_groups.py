"""The sub-groups of children in special circumstances: Decree 56/2017 Art. 3-16."""

from __future__ import annotations

from vnchild.domain.circumstances.groups import CircumstanceError, Group
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.provision import Provision
from vnchild.law.text import Term

_D56 = DECREE_56_2017


def _at(code: str, vi: str, en: str) -> tuple[str, str, str, Provision]:
    """A member from its code: ``5.2`` is Art. 5(2), ``7`` an article without clauses."""
    return code, vi, en, _D56.at(*code.split("."))


class SubGroup(Term):
    """A sub-group by the article and clause of Decree 56/2017 that names it, in order."""

    ORPHAN_ALONE = _at(
        "3.1",
        "mồ côi cả cha và mẹ, không có người chăm sóc",
        "both parents deceased, nobody to care",
    )
    ORPHAN_IN_FACILITY = _at(
        "3.2",
        "mồ côi cả cha và mẹ, được nuôi dưỡng trong cơ sở cung cấp dịch vụ bảo vệ trẻ em hoặc cơ "
        "sở trợ giúp xã hội",
        "both parents deceased, raised in a child-protection or social assistance facility",
    )
    ORPHAN_WITH_RELATIVE = _at(
        "3.3",
        "mồ côi cả cha và mẹ, sống với người thân thích",
        "both parents deceased, living with a relative",
    )
    ORPHAN_WITH_OTHERS = _at(
        "3.4",
        "mồ côi cả cha và mẹ, được nhận chăm sóc thay thế bởi cá nhân, gia đình không phải "
        "người thân thích, trừ trường hợp được nhận làm con nuôi",
        "both parents deceased, in the alternative care of a person or family who are not "
        "relatives, adoption excepted",
    )
    ABANDONED_UNPLACED = _at(
        "4.1",
        "bị bỏ rơi, chưa được chăm sóc thay thế",
        "abandoned, not yet in alternative care",
    )
    ABANDONED_PLACED = _at(
        "4.2",
        "bị bỏ rơi, được chăm sóc thay thế",
        "abandoned, in alternative care",
    )
    ONE_DECEASED_ONE_MISSING = _at(
        "5.1",
        "mồ côi cha hoặc mẹ, người còn lại mất tích theo quy định của pháp luật",
        "one parent deceased, the other missing by law",
    )
    ONE_DECEASED_ONE_UNABLE = _at(
        "5.2",
        "mồ côi cha hoặc mẹ, người còn lại đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ "
        "giúp xã hội hoặc không còn khả năng chăm sóc, nuôi dưỡng",
        "one parent deceased, the other in the care regime of a social assistance facility or "
        "no longer able to care",
    )
    ONE_DECEASED_ONE_DETAINED = _at(
        "5.3",
        "mồ côi cha hoặc mẹ, người còn lại đang chấp hành án phạt tù tại trại giam hoặc đang "
        "chấp hành quyết định đưa vào cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc",
        "one parent deceased, the other serving imprisonment in a prison or under a decision of "
        "compulsory education or compulsory drug treatment",
    )
    BOTH_MISSING = _at(
        "5.4",
        "cả cha và mẹ mất tích theo quy định của pháp luật",
        "both parents missing by law",
    )
    ONE_MISSING_ONE_IN_FACILITY = _at(
        "5.5",
        "có cha hoặc mẹ mất tích theo quy định của pháp luật, người còn lại đang hưởng chế độ "
        "chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
        "one parent missing by law, the other in the care regime of a social assistance facility",
    )
    ONE_MISSING_ONE_DETAINED = _at(
        "5.6",
        "có cha hoặc mẹ mất tích theo quy định của pháp luật, người còn lại đang chấp hành án "
        "phạt tù tại trại giam hoặc đang chấp hành quyết định đưa vào cơ sở giáo dục bắt buộc, "
        "cơ sở cai nghiện bắt buộc",
        "one parent missing by law, the other serving imprisonment in a prison or under a "
        "decision of compulsory education or compulsory drug treatment",
    )
    BOTH_UNABLE = _at(
        "5.7",
        "cả cha và mẹ không còn khả năng chăm sóc trẻ em",
        "neither parent able to care any longer",
    )
    BOTH_IN_FACILITY = _at(
        "5.8",
        "có cả cha và mẹ đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
        "both parents in the care regime of a social assistance facility",
    )
    BOTH_DETAINED = _at(
        "5.9",
        "có cả cha và mẹ đang chấp hành án phạt tù tại trại giam hoặc đang chấp hành quyết định "
        "đưa vào cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc",
        "both parents serving imprisonment in a prison or under a decision of compulsory "
        "education or compulsory drug treatment",
    )
    ONE_IN_FACILITY_ONE_DETAINED = _at(
        "5.10",
        "có cha hoặc mẹ đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội, người "
        "còn lại đang chấp hành án phạt tù tại trại giam hoặc đang chấp hành quyết định đưa vào "
        "cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc",
        "one parent in the care regime of a social assistance facility, the other serving "
        "imprisonment in a prison or under a decision of compulsory education or compulsory "
        "drug treatment",
    )
    PARENTS_ARE_CHILDREN = _at(
        "5.11",
        "sống trong gia đình có cả cha và mẹ trong độ tuổi trẻ em",
        "living in a family in which both parents are of a child's age",
    )
    RESTRICTED_OR_SEPARATED = _at(
        "5.12",
        "có cả cha và mẹ bị hạn chế quyền làm cha mẹ hoặc tạm thời cách ly khỏi cha hoặc mẹ "
        "theo quy định của pháp luật",
        "both parents' rights restricted, or temporarily separated from a parent, by law",
    )
    EXTREMELY_SEVERE_DISABILITY = _at(
        "6.1", "khuyết tật đặc biệt nặng", "extremely severe disability"
    )
    SEVERE_DISABILITY = _at("6.2", "khuyết tật nặng", "severe disability")
    MILD_DISABILITY = _at("6.3", "khuyết tật nhẹ", "mild disability")
    HIV = _at(
        "7",
        "nhiễm HIV/AIDS theo quy định pháp luật",
        "living with HIV/AIDS by the rules of law",
    )
    ADMINISTRATIVE_MEASURE = _at(
        "8.1",
        "vi phạm pháp luật, đang bị áp dụng biện pháp xử lý hành chính, giáo dục tại xã, "
        "phường, thị trấn hoặc biện pháp đưa vào trường giáo dưỡng; đang bị áp dụng biện pháp "
        "thay thế xử lý vi phạm hành chính quản lý tại gia đình",
        "offended; under administrative education in the commune or in a reformatory, or under "
        "supervision at home in place of administrative handling",
    )
    MEASURE_WITHOUT_RESIDENCE = _at(
        "8.2",
        "vi phạm pháp luật, chưa xác định được nơi cư trú ổn định, đang chấp hành biện pháp xử "
        "lý hành chính giáo dục tại xã, phường, thị trấn, tại cơ sở cung cấp dịch vụ bảo vệ trẻ "
        "em, cơ sở trợ giúp xã hội",
        "offended; without a known stable residence, under administrative education in the "
        "commune or in a child-protection or social assistance facility",
    )
    JUDICIAL_MEASURE_OR_PENALTY = _at(
        "8.3",
        "vi phạm pháp luật, đang bị áp dụng biện pháp tư pháp giáo dục tại xã, phường, thị trấn "
        "hoặc đưa vào trường giáo dưỡng; đang bị áp dụng hình phạt cải tạo không giam giữ, tù "
        "có thời hạn hoặc tù có thời hạn nhưng được hưởng án treo",
        "offended; under the judicial measure of education in the commune or of a reformatory, "
        "or the penalty of non-custodial reform, imprisonment or a suspended sentence",
    )
    SENTENCE_SERVED = _at(
        "8.4",
        "đã chấp hành xong hình phạt tù có thời hạn hoặc biện pháp đưa vào trường giáo dưỡng",
        "has served imprisonment or a stay in a reformatory",
    )
    ADDICTED_IN_FACILITY = _at(
        "9.1", "nghiện ma túy, trong cơ sở cai nghiện", "addicted to drugs, in a treatment facility"
    )
    ADDICTED_AT_HOME = _at(
        "9.2",
        "nghiện ma túy, đang áp dụng biện pháp cai nghiện, điều trị nghiện tại gia đình, cộng đồng",
        "addicted to drugs, under a measure of treatment at home or in the community",
    )
    DROPPED_OUT_ALONE = _at(
        "10.1",
        "phải bỏ học kiếm sống, chưa hoàn thành phổ cập giáo dục trung học cơ sở, không có người "
        "chăm sóc",
        "had to leave school to earn a living before completing universal lower secondary "
        "education, nobody to care",
    )
    DROPPED_OUT_CARED_FOR = _at(
        "10.2",
        "phải bỏ học kiếm sống, chưa hoàn thành phổ cập giáo dục trung học cơ sở, sống cùng cha, "
        "mẹ hoặc người chăm sóc",
        "had to leave school to earn a living before completing universal lower secondary "
        "education, living with a parent or carer",
    )
    HARMED_BY_VIOLENCE = _at(
        "11",
        "bị bạo lực dẫn đến rối loạn tâm thần, hành vi, hạn chế khả năng giao tiếp, học tập "
        "hoặc khả năng tự thực hiện một số việc phục vụ nhu cầu sinh hoạt cá nhân hàng ngày "
        "theo kết luận của cơ quan giám định, cơ sở khám bệnh, chữa bệnh hoặc người có chuyên "
        "môn được cơ quan, tổ chức, cá nhân có thẩm quyền yêu cầu kiểm tra, đánh giá mức độ tổn "
        "hại",
        "violence led to mental or behavioural disorders or limits communication, learning or "
        "everyday personal tasks, as concluded by an assessment body, a medical facility or an "
        "expert whom a competent body or person asked to assess the harm",
    )
    FORCED_LABOUR = _at(
        "12.1",
        "bị bắt buộc tham gia lao động trái quy định của pháp luật về lao động",
        "forced to take part in work against labour law",
    )
    PORNOGRAPHY = _at(
        "12.2",
        "bị rủ rê, xúi giục, kích động, lợi dụng, lôi kéo, dụ dỗ, ép buộc tham gia các hoạt "
        "động trình diễn hoặc bị sử dụng trong sản xuất các sản phẩm khiêu dâm",
        "enticed, incited, provoked, exploited, drawn, seduced or forced into performing, or "
        "used in producing pornography",
    )
    SEX_TOURISM_OR_PROSTITUTION = _at(
        "12.3",
        "bị rủ rê, xúi giục, kích động, lợi dụng, lôi kéo, dụ dỗ, ép buộc tham gia hoạt động du "
        "lịch mà bị xâm hại tình dục; bị cho, nhận hoặc cung cấp để hoạt động mại dâm",
        "enticed, incited, provoked, exploited, drawn, seduced or forced into travel and "
        "sexually abused; given, received or provided for prostitution",
    )
    FORBIDDEN_GOODS = _at(
        "12.4",
        "bị rủ rê, xúi giục, kích động, lợi dụng, lôi kéo, dụ dỗ, ép buộc tham gia hoạt động "
        "vận chuyển, mua bán, sản xuất, tàng trữ chất gây nghiện và các hàng hóa khác bị cấm "
        "giao dịch theo quy định của pháp luật",
        "enticed, incited, provoked, exploited, drawn, seduced or forced into carrying, "
        "trading, producing or keeping addictive substances and other goods banned from trade "
        "by law",
    )
    OTHER_PROFIT = _at(
        "12.5",
        "bị rủ rê, xúi giục, kích động, lợi dụng, lôi kéo, dụ dỗ, ép buộc tham gia các hoạt "
        "động trục lợi khác",
        "enticed, incited, provoked, exploited, drawn, seduced or forced into other activities "
        "for profit",
    )
    RAPED = _at("13.1", "bị hiếp dâm", "raped")
    COERCED_SEX = _at("13.2", "bị cưỡng dâm", "coerced into sexual intercourse")
    INTERCOURSE = _at("13.3", "bị giao cấu", "subjected to sexual intercourse")
    MOLESTED = _at("13.4", "bị dâm ô", "molested")
    SEXUAL_USE = _at(
        "13.5",
        "bị sử dụng vào mục đích mại dâm, khiêu dâm dưới mọi hình thức",
        "used for prostitution or pornography in any form",
    )
    RETURNED_TO_PARENT = _at(
        "14.1",
        "bị mua bán, trở về sống với cha, mẹ",
        "trafficked, back with a parent or both",
    )
    RETURNED_TO_CARE = _at(
        "14.2",
        "bị mua bán, trở về được nhận chăm sóc thay thế",
        "trafficked, back in alternative care",
    )
    ILL_AND_POOR = _at(
        "15.1",
        "thuộc hộ nghèo, mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày theo quy định của "
        "cơ quan có thẩm quyền",
        "of a poor household, with a life-threatening illness or one that needs long treatment "
        "as the competent body lists",
    )
    ILL_AND_NEAR_POOR = _at(
        "15.2",
        "thuộc hộ cận nghèo, mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày theo quy định "
        "của cơ quan có thẩm quyền",
        "of a near-poor household, with a life-threatening illness or one that needs long "
        "treatment as the competent body lists",
    )
    DISPLACED_CITIZEN = _at(
        "16.1",
        "công dân Việt Nam di cư, lánh nạn trong nước, chưa xác định được cha mẹ hoặc không có "
        "người chăm sóc",
        "Vietnamese citizen, migrant or displaced within the country, parents not identified or "
        "nobody to care",
    )
    DISPLACED_FOREIGNER = _at(
        "16.2",
        "có quốc tịch nước ngoài, di cư, lánh nạn, tị nạn, không có người chăm sóc",
        "of foreign nationality, migrant, displaced or refugee, nobody to care",
    )
    DISPLACED_UNDETERMINED = _at(
        "16.3",
        "chưa xác định được quốc tịch, di cư, lánh nạn, tị nạn vào Việt Nam, chưa xác định được "
        "cha mẹ hoặc không có người chăm sóc",
        "nationality not determined, migrant, displaced or refugee in Vietnam, parents not "
        "identified or nobody to care",
    )

    @property
    def group(self) -> Group:
        """The group of Art. 10(1) of the Law that it belongs to."""
        return _GROUP_OF[self]

    @property
    def law(self) -> Provision:
        """The point of the Law that names its group."""
        return self.group.provision


_BY_ARTICLE = {str(group.article): group for group in Group}
_GROUP_OF = {each: _BY_ARTICLE[each.value.split(".")[0]] for each in SubGroup}


def sub_groups_of(group: Group) -> tuple[SubGroup, ...]:
    """The sub-groups of a group, in the order of the article.

    >>> [each.value for each in sub_groups_of(Group.DISABLED)]
    ['6.1', '6.2', '6.3']
    """
    return _SUB_GROUPS[group]


_SUB_GROUPS = {group: tuple(each for each in SubGroup if each.group is group) for group in Group}

_BY_CODE = {each.value: each for each in SubGroup}


def sub_group(code: str) -> SubGroup:
    """The sub-group with a code, ``5.2`` for Art. 5(2), ``7`` for Art. 7.

    >>> sub_group("5.2").group.text.en
    'children without support'

    Raises:
        CircumstanceError: none has this code; the message lists them.
    """
    found = _BY_CODE.get(code)
    if found is None:
        msg = f"no sub-group of Decree 56/2017 has the code {code!r}; the codes are "
        raise CircumstanceError(msg + ", ".join(_BY_CODE))
    return found
