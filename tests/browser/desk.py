"""Ways about the desk in a browser, as an editor goes them."""

from __future__ import annotations


def sign_in(tab) -> None:
    """Sign in as an administrator."""
    tab.goto("/admin/")
    tab.fill("#id_username", "admin")
    tab.fill("#id_password", "password")
    tab.click("[type=submit]")
    tab.wait_for_url("**/admin/")


def add_articles(tab, *files) -> list[str]:
    """Hand files in, from the page of the story; the rows that follow."""
    tab.goto("/admin/timeline/story/")
    tab.click("text=Ferry strike")
    tab.click("text=Add articles")
    tab.set_input_files("#id_files", [str(file) for file in files])
    tab.click("input[value='Add articles']")
    tab.locator("#batch-rows").wait_for()
    return tab.locator("#batch-rows tbody tr").all_inner_texts()
