"""The page of the web example in a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.adapters.conftest import Server

pytest.importorskip("fastapi")
playwright = pytest.importorskip("playwright.sync_api")

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no browser is installed")

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DISPATCH = """Số: 07/UBND-VX
V/v rà soát <script>document.title = "broken"</script><img src=x onerror="document.title='broken'">
Kính gửi: Ủy ban nhân dân các xã <b id="injected">.
Báo cáo kết quả rà soát về Sở Y tế trước ngày 15/6/2024./.
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with playwright.sync_playwright() as running:
        found = running.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield found
        found.close()


@pytest.fixture
def errors() -> list[str]:
    return []


@pytest.fixture
def page(browser: Browser, server: Server, errors: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="vi-VN")
    made = context.new_page()
    made.set_default_timeout(20_000)
    made.on("console", lambda message: errors.append(message.text))
    made.on("pageerror", lambda error: errors.append(str(error)))
    made.on(
        "request",
        lambda request: (
            None if request.url.startswith(server.url) else errors.append(f"asked {request.url}")
        ),
    )
    made.goto(server.url)
    yield made
    context.close()


def test_a_child_is_assessed_and_the_answer_read_in_both_languages(
    page: Page, errors: list[str]
) -> None:
    page.get_by_label("Ngày sinh").fill("2024-03-02")
    page.get_by_label("Xét vào ngày").fill("2026-11-22")
    page.get_by_label("Mẹ", exact=True).select_option(label="đã chết")
    page.get_by_label("Cha", exact=True).select_option(label="bị tuyên bố mất tích")
    page.get_by_label("Nơi chăm sóc").select_option("carer")
    page.get_by_role("button", name="Xét hưởng").click()
    answer = page.locator("#child-answer")
    answer.get_by_text("được hưởng", exact=True).wait_for()
    assert "1.350.000 đồng mỗi tháng" in answer.inner_text()
    assert "Điều 5 khoản 1 điểm c Nghị định 335/2026/NĐ-CP" in answer.inner_text()
    assert page.locator("#birth_date_told").inner_text() == "2 tháng 3, 2024"

    page.get_by_role("button", name="English").click()
    answer.get_by_text("eligible", exact=True).wait_for()
    assert "1,350,000 VND a month" in answer.inner_text()
    assert "Article 5(1)(c), Decree 335/2026/NĐ-CP" in answer.inner_text()
    assert page.get_by_label("Mother").input_value() == "deceased"
    assert page.locator("html").get_attribute("lang") == "en"
    assert errors == []


def test_what_is_missing_leads_to_its_field(page: Page, errors: list[str]) -> None:
    page.get_by_label("Ngày sinh").fill("2024-03-02")
    page.get_by_label("Mẹ", exact=True).select_option("deceased")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Xét hưởng").click()
    answer = page.locator("#child-answer")
    answer.get_by_text("chưa xác định được", exact=True).wait_for()
    answer.get_by_role("button", name="nhiễm HIV/AIDS").click()
    assert page.evaluate("document.activeElement.id") == "hiv"
    assert page.get_by_label("Nhiễm HIV/AIDS").is_visible()
    assert errors == []


def test_without_a_date_of_birth_the_form_says_so(page: Page, errors: list[str]) -> None:
    page.get_by_role("button", name="Xét hưởng").click()
    page.get_by_text("Cần nhập ngày sinh.").wait_for()
    assert page.evaluate("document.activeElement.id") == "birth_date"
    assert page.get_by_label("Ngày sinh").get_attribute("aria-invalid") == "true"
    assert errors == []


def test_what_the_library_refuses_is_shown_in_vietnamese(page: Page) -> None:
    page.route(
        "**/api/assess",
        lambda route: route.continue_(post_data='{"person": {"hiv": 1}, "on": "2026-11-22"}'),
    )
    page.get_by_label("Ngày sinh").fill("2024-03-02")
    page.get_by_role("button", name="Xét hưởng").click()
    found = page.locator("#child-answer .problems")
    found.wait_for()
    assert "hiv: cần true hoặc false, không phải một số nguyên" in found.inner_text()
    assert "birth_date: còn thiếu" in found.inner_text()


def test_a_dispatch_is_read_and_nothing_in_it_runs(page: Page, errors: list[str]) -> None:
    page.get_by_label("Nội dung văn bản").fill(DISPATCH)
    page.get_by_role("button", name="Đọc văn bản").click()
    answer = page.locator("#dispatch-answer")
    answer.get_by_text("công văn 07/UBND-VX").wait_for()
    assert "14/06" in answer.inner_text()
    assert "“trước ngày 15/6/2024”" in answer.inner_text()
    assert "<script>" in answer.locator(".subject").inner_text()
    assert answer.locator("script, img, #injected").count() == 0
    assert page.title() == "vnchild"
    assert errors == []


def test_a_text_that_is_no_dispatch_is_told(page: Page) -> None:
    page.get_by_label("Nội dung văn bản").fill("<script>document.title = 'broken'</script>")
    page.get_by_role("button", name="Đọc văn bản").click()
    found = page.locator("#dispatch-answer .problems")
    found.wait_for()
    assert page.title() == "vnchild"


@pytest.mark.parametrize("width", [320, 390, 820])
def test_nothing_goes_beyond_a_narrow_screen(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.locator("#child-example").click()
    page.locator("#child-answer .status").wait_for()
    page.locator("#dispatch-example").click()
    page.locator("#dispatch-answer .subject").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_field_and_button_has_a_name(page: Page) -> None:
    page.locator("#more summary").click()
    for field in page.locator("input, select, textarea").all():
        assert page.locator(f"label[for={field.get_attribute('id')}]").inner_text().strip()
    for button in page.locator("button").all():
        assert button.inner_text().strip()
    assert page.locator("h1").count() == 1


def test_the_documentation_is_shown(page: Page, server: Server, errors: list[str]) -> None:
    page.get_by_role("link", name="API").click()
    page.get_by_role("heading", name="The API").wait_for()
    assert page.get_by_text("/api/dispatch").count() >= 1
    assert errors == []
