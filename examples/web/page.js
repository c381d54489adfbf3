"use strict";
// Whatever comes from a person or the server is set as text, never as HTML.

const WORDS = {
  vi: {
    month: "mỗi tháng", upTo: "Có thể đến", sure: "Mức chắc chắn", law: "Căn cứ", missing: "Còn thiếu thông tin",
    why: "Lý do", worked: "Cách tính, giả định và lưu ý", clause: "khoản", yes: "có", no: "không", unknown: "chưa rõ", problems: "Chưa xét được",
    failed: "Không kết nối được với máy chủ.", number: "Số", issued: "Ngày ban hành", blank: "để trống",
    issuer: "Nơi ban hành", to: "Kính gửi", duties: "Việc phải làm và hạn cuối", none: "Không tìm thấy việc nào có thời hạn.",
    cites: "Văn bản được viện dẫn", warnings: "Lưu ý khi đọc", sendTo: "gửi", undated: "không có ngày cụ thể",
    lastDay: "hạn cuối", as: "nguyên văn", birth_date: "Cần nhập ngày sinh.", on: "Cần nhập ngày xét.",
  },
  en: {
    month: "a month", upTo: "Up to", sure: "Sure amount", law: "Basis in law", missing: "Facts that are missing",
    why: "Why", worked: "How it was worked out", clause: "clause", yes: "yes", no: "no", unknown: "not known", problems: "This cannot be assessed yet",
    failed: "The server cannot be reached.", number: "Number", issued: "Issued", blank: "left blank",
    issuer: "Issuer", to: "Addressed to", duties: "What is to be done, and its last day", none: "Nothing with a time limit was found.",
    cites: "Documents cited", warnings: "Notes on the reading", sendTo: "to", undated: "no fixed day",
    lastDay: "last day", as: "as printed", birth_date: "The date of birth is needed.", on: "The day is needed.",
  },
};
const YES_NO = new Set(["abandoned", "adopted", "hiv", "disadvantaged_area", "studying", "received_before_16"]);
const EXAMPLE = `ỦY BAN NHÂN DÂN
HUYỆN MẪU
Số: 07/UBND-VX
V/v rà soát trẻ em có hoàn cảnh đặc biệt

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Huyện Mẫu, ngày 02 tháng 5 năm 2024

Kính gửi: Ủy ban nhân dân các xã, thị trấn.

Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ, Ủy ban nhân dân huyện yêu cầu:
1. Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt trên địa bàn, hoàn thành trước ngày 31/5/2024.
2. Báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Lao động - Thương binh và Xã hội) chậm nhất ngày 15/6/2024./.
`;
const $ = (id) => document.getElementById(id);
let lang = "vi";
const last = { child: null, dispatch: null };

function make(tag, options = {}, ...children) {
  const { text, ...rest } = options;
  const element = Object.assign(document.createElement(tag), rest);
  if (text !== undefined) element.textContent = text;
  element.append(...children.filter((each) => each !== null));
  return element;
}
const words = (key) => WORDS[lang][key];
const both = (text) => text[lang];
const money = (amount) => {
  const grouped = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US").format(amount);
  return lang === "vi" ? `${grouped} đồng` : `${grouped} VND`;
};
const localDay = (iso) => (lang === "vi" ? iso.split("-").reverse().join("/") : iso);

function speak(to) {
  lang = to;
  document.documentElement.lang = to;
  for (const element of document.querySelectorAll("[data-en]")) {
    element.dataset.vi ??= element.textContent;
    element.textContent = element.dataset[to];
  }
  for (const element of document.querySelectorAll("[data-en-label]")) {
    element.dataset.viLabel ??= element.getAttribute("aria-label");
    element.setAttribute("aria-label", to === "vi" ? element.dataset.viLabel : element.dataset.enLabel);
  }
  for (const button of document.querySelectorAll("[data-lang]")) {
    button.setAttribute("aria-pressed", String(button.dataset.lang === to));
  }
  tellDays();
  history.replaceState(null, "", to === "vi" ? location.pathname : "?lang=en");
}

async function ask(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const found = await response.json();
    return response.ok ? { found } : { problems: Array.isArray(found.detail) ? found.detail : [{ loc: [], msg: String(found.detail) }] };
  } catch {
    return { problems: [{ loc: [], msg: words("failed") }] };
  }
}

function show(place, element, focus) {
  place.replaceChildren(element);
  place.scrollTop = 0;
  if (focus && matchMedia("(max-width: 56rem)").matches) {
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }
}

function problems(found) {
  const lines = found.map((each) => {
    const where = (each.loc ?? []).filter((step) => !["body", "person"].includes(step)).join(".");
    const told = each.ctx?.[lang] ?? each.msg;
    return make("li", { text: where && where !== "text" ? `${where}: ${told}` : told });
  });
  return make("div", { className: "problems" }, make("h3", { text: words("problems") }), make("ul", {}, ...lines));
}

function childQuestion() {
  const person = {};
  const household = {};
  for (const [name, value] of new FormData($("child-form"))) {
    if (value === "" || name === "on") continue;
    if (name === "household") household.poverty = value;
    else if (name === "disadvantaged_area") household.disadvantaged_area = value === "true";
    else person[name] = YES_NO.has(name) ? value === "true" : value;
  }
  if (Object.keys(household).length) person.household = household;
  return { person, on: $("on").value, lang };
}

function explained(text) {
  const tree = make("ul", { className: "why" });
  const worked = make("ul", { className: "worked" });
  for (const line of text.split("\n").slice(1)) {
    const found = /^( *)\[([+\-?])\] (.*)$/.exec(line);
    if (found === null) {
      if (!line.endsWith(":")) worked.append(make("li", { text: line.trim() }));
      continue;
    }
    const [sign, name, label] = { "+": ["✓", "t", "yes"], "-": ["✕", "f", "no"], "?": ["?", "u", "unknown"] }[found[2]];
    const depth = Math.min(3, Math.max(0, found[1].length / 2 - 1));
    const mark = make("span", { className: `m ${name}`, text: sign, title: words(label) });
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", words(label));
    tree.append(make("li", { className: `in${depth}` }, mark, make("span", { text: found[3] })));
  }
  const parts = [make("h3", { text: words("worked") }), worked];
  if (tree.childElementCount) parts.unshift(make("h3", { text: words("why") }), tree);
  return parts;
}

function chip(name, text) {
  const field = $(name);
  if (field === null) return make("li", {}, make("span", { text: both(text) }));
  const button = make("button", { type: "button", text: both(text) });
  button.addEventListener("click", () => {
    const details = field.closest("details");
    if (details !== null) details.open = true;
    field.focus();
  });
  return make("li", {}, button);
}

function assessed(found) {
  const { assessment } = found;
  const sign = { eligible: "✓", not_eligible: "✕", undetermined: "?" }[assessment.status];
  const status = make("p", { className: `status ${assessment.status}` });
  const mark = make("span", { className: "mark", text: sign });
  mark.setAttribute("aria-hidden", "true");
  status.append(mark, make("span", { text: both(found.status) }));
  const sum = (amount) => make("p", { className: "sum" }, money(amount), make("small", { text: ` ${words("month")}` }));
  const card = make("div", { className: "card" }, status);
  const higher = assessment.up_to !== null && assessment.up_to > assessment.amount;
  if (higher) {
    card.append(sum(assessment.up_to));
    card.lastChild.prepend(make("small", { text: `${words("upTo")} ` }));
    card.append(make("p", { className: "how", text: `${words("sure")}: ${money(assessment.amount)}` }));
  } else {
    card.append(sum(assessment.amount));
  }
  if (assessment.coefficient !== null) {
    const times = lang === "vi" ? assessment.coefficient.replace(".", ",") : assessment.coefficient;
    card.append(make("p", { className: "how", text: `${words("clause")} ${assessment.clause}: ${times} × ${money(assessment.standard)}` }));
  }
  card.append(make("h3", { text: words("law") }));
  card.append(make("ul", { className: "law" }, ...found.provisions.map((each) => make("li", { text: both(each) }))));
  const missing = Object.entries(found.missing);
  if (missing.length) {
    card.append(make("h3", { text: words("missing") }));
    card.append(make("ul", { className: "chips" }, ...missing.map(([name, text]) => chip(name, text))));
  }
  card.append(...explained(found.explanation));
  return card;
}

function dutyLine(duty) {
  const day = make("div", { className: "day" });
  if (duty.last_day) {
    const [year, month, number] = duty.last_day.split("-");
    day.append(make("b", { text: `${number}/${month}` }), make("span", { className: "unseen", text: words("lastDay") }), make("span", { text: year }));
  } else {
    day.append(make("span", { text: words("undated") }));
  }
  const told = make("div", {}, make("p", { lang: "vi", text: duty.what }));
  const rest = [duty.due ? `${words("as")}: “${duty.due}”` : null, duty.to ? `${words("sendTo")} ${duty.to}` : null];
  const line = rest.filter((each) => each !== null).join(" · ");
  if (line) told.append(make("p", { className: "to", text: line }));
  return make("li", {}, day, told);
}

function dispatched(found) {
  const number = found.symbol === null ? "" : `${found.number === null ? "…" : String(found.number).padStart(2, "0")}/${found.symbol}`;
  const card = make("div", { className: "card" });
  card.append(make("p", { className: "kind", lang: "vi", text: [found.kind, number].filter(Boolean).join(" ") }));
  card.append(make("p", { className: "subject", lang: "vi", text: found.subject ?? "—" }));
  const facts = make("dl", { className: "facts" });
  const row = (name, value) => facts.append(make("dt", { text: words(name) }), make("dd", { lang: "vi" }, value));
  row("issued", found.issued ? localDay(found.issued) : words("blank"));
  if (found.issuer) row("issuer", found.issuer);
  if (found.addressees.length) row("to", make("ul", {}, ...found.addressees.map((each) => make("li", { text: each }))));
  card.append(facts, make("h3", { text: words("duties") }));
  card.append(found.duties.length ? make("ul", { className: "duties" }, ...found.duties.map(dutyLine)) : make("p", { className: "how", text: words("none") }));
  if (found.cites.length) {
    const lines = found.cites.map((each) => make("li", { lang: "vi", text: [each.kind, each.number ?? each.name, each.provision].filter(Boolean).join(" · ") }));
    card.append(make("details", {}, make("summary", { text: `${words("cites")} (${lines.length})` }), make("ul", { className: "cites" }, ...lines)));
  }
  if (found.warnings.length) {
    card.append(make("h3", { text: words("warnings") }));
    card.append(make("ul", { className: "warn", lang: "en" }, ...found.warnings.map((each) => make("li", { text: each }))));
  }
  return card;
}

async function assess(focus) {
  const needed = ["birth_date", "on"].filter((name) => !$(name).value);
  for (const name of ["birth_date", "on"]) $(name).setAttribute("aria-invalid", String(needed.includes(name)));
  if (needed.length) {
    show($("child-answer"), problems(needed.map((name) => ({ loc: [], msg: words(name) }))), false);
    $(needed[0]).focus();
    return;
  }
  last.child = await ask("/api/assess", childQuestion());
  show($("child-answer"), last.child.found ? assessed(last.child.found) : problems(last.child.problems), focus);
}

async function read() {
  last.dispatch = await ask("/api/dispatch", { text: $("text").value });
  showDispatch(true);
}
const showDispatch = (focus) =>
  show($("dispatch-answer"), last.dispatch.found ? dispatched(last.dispatch.found) : problems(last.dispatch.problems), focus);

function onSubmit(form, what) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector(".primary");
    button.setAttribute("aria-busy", "true");
    await what(true);
    button.removeAttribute("aria-busy");
  });
}

function cleared(form, key, place) {
  const empty = place.firstElementChild;
  form.addEventListener("reset", () => {
    last[key] = null;
    place.replaceChildren(empty);
    speak(lang);
    setTimeout(today);
  });
}

function today() {
  const now = new Date();
  const pad = (number) => String(number).padStart(2, "0");
  if (!$("on").value) $("on").value = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  tellDays();
}

// A browser writes days in its own order, which may be month first: the day is told in words too.
function tellDays() {
  for (const name of ["birth_date", "on"]) {
    const [year, month, day] = $(name).value.split("-").map(Number);
    const long = new Intl.DateTimeFormat(lang === "vi" ? "vi-VN" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
    $(`${name}_told`).textContent = day ? long.format(new Date(Date.UTC(year, month - 1, day))) : "";
  }
}

for (const select of document.querySelectorAll(".yesno")) {
  for (const [value, key] of [["", "unknown"], ["true", "yes"], ["false", "no"]]) {
    const option = make("option", { value, text: WORDS.vi[key] });
    option.dataset.en = WORDS.en[key];
    select.append(option);
  }
}
for (const button of document.querySelectorAll("[data-lang]")) {
  button.addEventListener("click", () => {
    speak(button.dataset.lang);
    if (last.child !== null) assess(false);
    if (last.dispatch !== null) showDispatch(false);
  });
}
for (const name of ["birth_date", "on"]) $(name).addEventListener("input", tellDays);
cleared($("child-form"), "child", $("child-answer"));
cleared($("dispatch-form"), "dispatch", $("dispatch-answer"));
onSubmit($("child-form"), assess);
onSubmit($("dispatch-form"), read);
$("child-example").addEventListener("click", () => {
  const values = { birth_date: "2024-03-02", mother: "deceased", father: "missing", care: "carer", household: "near_poor", disability: "none" };
  for (const [name, value] of Object.entries(values)) $(name).value = value;
  tellDays();
  assess(true);
});
$("dispatch-example").addEventListener("click", () => {
  $("text").value = EXAMPLE;
  read();
});
today();
if (new URLSearchParams(location.search).get("lang") === "en") speak("en");
