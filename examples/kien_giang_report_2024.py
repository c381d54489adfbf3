"""The figures of Kiên Giang's report on children's work in the first half of 2024, checked.

The report is a public document of the province's Department of Labour, Invalids and Social
Affairs. The figures are its own, the words are ours. Its number and day were left blank.
"""

from datetime import date

from vnchild.domain.figures import Count, Figure, Money, Precision, Share
from vnchild.domain.report import Report
from vnchild.domain.report_period import Convention, ReportPeriod
from vnchild.law import Lang, Text

ABOUT, NEARLY = Precision.ABOUT, Precision.NEARLY
CHILDREN = Text("trẻ em", "children")
PEOPLE = Text("người", "people")
MODELS = Text("mô hình", "models")
CLASSES = Text("lớp", "classes")
BANNERS = Text("băng rôn", "banners")
GIFTS = Text("suất quà", "gifts")
SCHOLARSHIPS = Text("suất học bổng", "scholarships")
HELMETS = Text("mũ", "helmets")
BOXES = Text("hộp", "boxes")
SCHOOLS = Text("trường", "schools")
DISTRICTS = Text("huyện, thành phố", "district(s)")
COMMUNES = Text("xã, phường, thị trấn", "communes")
ACCIDENTS = Text("vụ", "accident")
COUNTED_ON = date(2024, 5, 7)


def count(
    where: str,
    code: str,
    value: int,
    unit: Text,
    printed: str,
    vi: str,
    en: str,
    precision: Precision = Precision.EXACT,
) -> Count:
    """A count, with the part of the report where it stands and how it is printed there."""
    return Count(
        code=code,
        value=value,
        unit=unit,
        label=Text(vi, en),
        where=where,
        printed=(printed,),
        precision=precision,
    )


def money(
    where: str,
    code: str,
    value: int,
    printed: str,
    vi: str,
    en: str,
    precision: Precision = Precision.EXACT,
) -> Money:
    """A sum of money likewise, VND."""
    return Money(
        code=code,
        value=value,
        label=Text(vi, en),
        where=where,
        printed=(printed,),
        precision=precision,
    )


def of_all_children(code: str, part: int, percent: str, printed: str, vi: str, en: str) -> Share:
    """A share of the province's children, counted on 7 May 2024."""
    return Share(
        code=code,
        label=Text(vi, en),
        part=part,
        whole=414_677,
        percent=percent,
        unit=CHILDREN,
        as_of=COUNTED_ON,
        where="I.6",
        printed=(printed, f"{percent}%", "07/5/2024"),
    )


# fmt: off
FIGURES: tuple[Figure, ...] = (
    count("I.2", "banners.action_month", 291, BANNERS, "291 băng",
          "băng rôn Tháng hành động vì trẻ em", "banners of the Month of Action"),
    count("I.2", "launch.people", 400, PEOPLE, "khoảng 400",
          "dự lễ phát động cấp tỉnh", "at the province's launch ceremony", ABOUT),
    count("I.2", "launch.scholarships", 30, SCHOLARSHIPS, "30 suất học bổng, 150",
          "học bổng trao tại lễ phát động", "scholarships given at the launch"),
    count("I.2", "launch.gifts", 150, GIFTS, "150 suất quà",
          "quà trao tại lễ phát động", "gifts given at the launch"),
    money("I.2", "launch.value", 211_500_000, "211.500.000 đồng",
          "giá trị học bổng và quà tại lễ phát động", "worth of what the launch gave"),
    count("I.2", "training.project_938", 351, PEOPLE, "351 đại biểu",
          "dự tập huấn Đề án 938", "at the training of Project 938"),
    count("I.2", "training.an_bien", 96, PEOPLE, "96 người lớn và trẻ em",
          "dự bồi dưỡng tại huyện An Biên", "at the training in An Biên district"),
    count("I.2", "banners.traffic", 110, BANNERS, "110 băng",
          "băng rôn an toàn giao thông", "banners on traffic safety"),
    count("I.3", "models.safe_home", 10, MODELS, "10 mô hình",
          "ngôi nhà an toàn", "safe homes against injury"),
    count("I.3", "models.child_labour", 2, MODELS, "02 mô hình “Hỗ trợ, can thiệp",
          "giảm thiểu lao động trẻ em", "against child labour"),
    count("I.3", "models.disability", 2, MODELS, "02 mô hình “Hỗ trợ trẻ em khuyết tật",
          "hỗ trợ trẻ em khuyết tật", "for children with disabilities"),
    count("I.3", "models.abuse", 3, MODELS, "03 mô hình",
          "phòng ngừa xâm hại, bạo lực", "against abuse and violence"),
    count("I.3", "classes.swimming", 12, CLASSES, "12 lớp",
          "dạy bơi miễn phí", "free swimming classes"),
    count("I.3", "classes.life_skills", 13, CLASSES, "13 lớp",
          "kỹ năng sống", "life skills classes"),
    count("I.3", "trip.children", 5, CHILDREN, "05 đại biểu",
          "đại biểu trẻ em dự “Chuyến đi hạnh phúc”", "child delegates on the happy trip"),
    count("I.4", "forum.children", 122, CHILDREN, "122 trẻ em",
          "dự Diễn đàn trẻ em tỉnh", "at the province's children's forum"),
    count("I.4", "camp.children", 320, CHILDREN, "320 em",
          "dự trại hè và tập huấn", "at the summer camp and training"),
    count("I.5", "helmets", 300, HELMETS, "300 mũ",
          "mũ bảo hiểm tặng trẻ em", "helmets given to children"),
    money("I.5", "helmets.value", 60_000_000, "gần 60.000.000 đồng",
          "giá trị mũ bảo hiểm", "worth of the helmets", NEARLY),
    count("I.5", "milk", 150, BOXES, "150 hộp",
          "sữa dinh dưỡng", "nutritional milk"),
    money("I.5", "milk.value", 70_500_000, "70.500.000 đồng",
          "giá trị sữa", "worth of the milk"),
    count("I.5", "gifts.tet", 100, GIFTS, "100 suất quà Tết",
          "quà Tết Nguyên đán, cho 100 trẻ em", "gifts at Tết, to 100 children"),
    money("I.5", "gifts.tet.value", 50_000_000, "Tết Nguyên đán 2024, trị giá 50.000.000 đồng",
          "giá trị quà Tết", "worth of the gifts at Tết"),
    count("I.5", "gifts.action_month", 100, GIFTS, "100 suất quà bằng tiền mặt cho 100",
          "quà Tháng hành động, cho 100 trẻ em", "gifts of the Month of Action, to 100"),
    money("I.5", "gifts.action_month.value", 50_000_000,
          "Tháng hành động vì trẻ em, trị giá 50.000.000 đồng",
          "giá trị quà Tháng hành động", "worth of the gifts of the Month of Action"),
    count("I.5", "noodles.children", 796, CHILDREN, "796 trẻ em",
          "thụ hưởng dự án “Gói mì hạnh phúc”", "reached by the noodle project"),
    count("I.5", "noodles.schools", 3, SCHOOLS, "03 trường",
          "trường dân tộc nội trú của dự án", "boarding schools of that project"),
    count("I.5", "rach_gia.scholarships", 30, SCHOLARSHIPS, "30 suất học bổng, 200",
          "học bổng tại Rạch Giá", "scholarships in Rạch Giá"),
    count("I.5", "rach_gia.gifts", 200, GIFTS, "200 phần quà",
          "quà tại Rạch Giá", "gifts in Rạch Giá"),
    money("I.5", "rach_gia.value", 55_000_000, "55.000.000 đồng",
          "giá trị học bổng và quà tại Rạch Giá", "worth of what Rạch Giá received"),
    money("I.5", "water.value", 50_000_000, "nước sạch trị giá 50.000.000 đồng",
          "công trình nước sạch", "clean water works"),
    count("I.6", "training.online", 255, PEOPLE, "255 người",
          "dự tập huấn an toàn mạng", "at the training on safety online"),
    count("I.6", "districts", 15, DISTRICTS, "15 huyện, thành phố",
          "đơn vị cấp huyện của tỉnh", "districts of the province"),
    count("I.6", "communes", 144, COMMUNES, "144 xã, phường, thị trấn",
          "đơn vị cấp xã cập nhật dữ liệu", "communes that updated their data"),
    count("I.6", "training.staff", 173, PEOPLE, "173 đại biểu",
          "cán bộ dự tập huấn nghiệp vụ", "staff at the training of the year"),
    money("I.7", "budget", 2_090_000_000, "2,090 tỷ đồng",
          "ngân sách tỉnh cho công tác trẻ em", "the province's budget for children's work"),
    count("II.2", "accidents.u_minh_thuong", 1, ACCIDENTS,
          "01 vụ tai nạn giao thông tại huyện U Minh Thượng",
          "tai nạn giao thông tại U Minh Thượng", "traffic accident in U Minh Thượng"),
    count("II.2", "accidents.u_minh_thuong.children", 2, CHILDREN, "02 trẻ em bị thương nặng",
          "bị thương nặng trong vụ đó", "badly hurt in it"),
    count("II.2", "accidents.go_quao.traffic", 1, ACCIDENTS, "01 vụ tai nạn giao thông và",
          "tai nạn giao thông tại Gò Quao", "traffic accident in Gò Quao"),
    count("II.2", "accidents.go_quao.animal", 1, ACCIDENTS, "01 vụ tai nạn trẻ em bị súc vật cắn",
          "súc vật cắn tại Gò Quao", "animal bite in Gò Quao"),
    count("II.2", "accidents.go_quao.children", 2, CHILDREN, "02 trẻ em bị thương và",
          "bị thương tại Gò Quao", "hurt in Gò Quao"),
    count("III.5", "plan.checks", 3, DISTRICTS, "03 huyện/thành phố",
          "dự kiến kiểm tra liên ngành", "to be checked by an interagency team"),
    count("III.5", "plan.inspections", 1, DISTRICTS, "01 huyện/thành phố",
          "dự kiến thanh tra", "to be inspected"),
    of_all_children("database.updated", 327_380, "79", "327.380/414.677",
                    "trẻ em được cập nhật thông tin", "children whose data were updated"),
    of_all_children("database.identified", 282_315, "68", "282.315/414.677",
                    "trẻ em có mã định danh cá nhân", "children with a personal number"),
)
# fmt: on

REPORT = Report(
    title=Text("Kết quả công tác trẻ em", "Results of children's work"),
    reporter=Text(
        "Sở Lao động - Thương binh và Xã hội tỉnh Kiên Giang",
        "Department of Labour, Invalids and Social Affairs of Kiên Giang",
    ),
    period=ReportPeriod.half(2024, 1),
    figures=FIGURES,
)


def main(lang: Lang = "en") -> None:
    """Print the figures and what the checks find."""
    print(REPORT.explain(lang))
    first, last = REPORT.period.window(Convention.ADMINISTRATIVE)
    print(f"\nDecree 09/2019: data of {first} to {last}")
    for figure in REPORT.figures:
        if isinstance(figure, Share) and figure.exact is not None:
            print(f"{figure.in_(lang)}: exactly {float(figure.exact):.3f}%")
    findings = REPORT.check()
    for finding in findings:
        print(finding.in_(lang))
    print(f"{len(REPORT.figures)} figures, {len(findings)} findings")


if __name__ == "__main__":
    main()
