/** The page of `hotplug run --report run.html` in a real browser. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArguments, chromiumPath } from "../support/chromium.ts";
import { repositoryRoot } from "../support/repository.ts";

describe.runIf(chromiumPath !== undefined)("with Chromium at hand", () => {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-page-"));
  const file = join(folder, "run.html");
  const problems: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(repositoryRoot, "dist/cli/main.js"), "hotplug", "run", "--report", file]);
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: chromiumArguments });
    page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) problems.push(`fetches ${request.url()}`);
    });
    await page.goto(`file://${file}`);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const marks = () => page.locator("circle.mark").count();
  /** In the page's own words, since the tests know no DOM. */
  const insideTimeline = () =>
    page.evaluate<boolean>(`(() => {
      const frame = document.querySelector("#timeline svg").getBoundingClientRect();
      const marks = [...document.querySelectorAll("#timeline circle")].map((mark) => mark.getBoundingClientRect());
      return marks.every((box) => box.left >= frame.left - 10 && box.right <= frame.right + 10);
    })()`);

  test("every lane is drawn, its marks lie inside, and a verdict stands above", async () => {
    expect(await page.locator("#timeline text.lane").allTextContents()).toEqual([
      "user",
      "toolstack",
      "hypervisor",
      "hardware",
      "aml",
      "ospm",
    ]);
    expect(await marks()).toBeGreaterThan(200);
    expect(await insideTimeline()).toBe(true);
    expect(await page.locator(".verdict").textContent()).toMatch(/^\d+ checks passed, 0 failed$/);
  });

  test("zooming in shows fewer events, wider apart; all brings them back", async () => {
    const all = await marks();
    await page.click("#nearer");
    await page.click("#nearer");
    const near = await marks();
    expect(near).toBeLessThan(all / 2);
    expect(await page.locator("#rows tr").count()).toBeLessThan(all / 2 + 10);
    await page.locator("#timeline svg").hover({ position: { x: 600, y: 100 } });
    await page.mouse.wheel(0, -300);
    expect(await marks()).toBeLessThan(near);
    await page.click("#fit");
    expect(await marks()).toBe(all);
  });

  test("a mark opens the details of its event, and the arrow keys go on from there", async () => {
    await page.selectOption("#step", { index: 2 });
    const mark = page.locator("circle.mark.lane-4").first();
    const index = Number(await mark.getAttribute("data-index"));
    await mark.click();
    expect(await page.locator("#event dd").first().textContent()).toMatch(new RegExp(`^${index + 1} of \\d+$`));
    expect(await page.locator("#event").textContent()).toContain("laneaml");
    const before = await page.locator("#event h3").textContent();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#event h3").textContent()).not.toBe(before);
    expect(await page.locator("#rows tr.chosen").count()).toBe(1);
  });

  test("evidence of a check leads to its place in the timeline", async () => {
    const row = page.locator("table.checks tr", { hasText: "vcpu-add/init-sipi-sipi" });
    await row.locator("summary").click();
    const link = row.locator("a[data-at]").first();
    const time = await link.textContent();
    await link.click();
    expect(await page.locator("#event").textContent()).toContain(`time${time}`);
  });

  test("words filter the events, a lane's name switches it off, time is another scale", async () => {
    await page.click("#fit");
    await page.fill("#words", "notify v003");
    const rows = await page.locator("#rows tr:not(.step)").allTextContents();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((text) => /V003/i.test(text))).toBe(true);
    await page.fill("#words", "");
    await page.locator("#timeline text.lane-5").click();
    expect(await page.locator("circle.lane-5").count()).toBe(0);
    await page.locator("#timeline text.lane-5").click();
    await page.check("#time");
    expect(await insideTimeline()).toBe(true);
    await page.check("#details");
    await page.check("#sequence");
    expect(await page.locator("#window").textContent()).toMatch(/^(\d+) of \1 events in sight$/);
  });

  test("the page fetches nothing and reports no error", () => {
    expect(problems).toEqual([]);
  });
});
