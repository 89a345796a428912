/**
 * Reports as one self-contained HTML page: verdicts as written HTML, the timeline drawn by the page's own script from
 * the events it carries. Nothing is fetched; a content security policy in the page says so.
 */
import type { TraceEvent } from "../../../base/trace.ts";
import type { CheckResult, CheckStatus, Report } from "../../../hotplug/index.ts";
import { pageScript, pageStyle } from "../../report-page/page.generated.ts";
import { eventTemplate, eventText } from "../event-text.ts";
import { formatTime, LANES } from "../timeline.ts";

/** One page with all reports. */
export function reportHtml(reports: readonly Report[]): string {
  const title = reports.length === 1 ? (reports[0]?.scenario.title ?? "") : `${reports.length} reports`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(title)} – acpikit</title>
<style>
${pageStyle}</style>
</head>
<body>
${reports.length > 1 ? chooser(reports) : ""}
${reports.map(head).join("\n")}
<h2>Timeline</h2>
${tools}
<div id="timeline"></div>
<div class="below">
<div class="rows"><table><tbody id="rows"></tbody></table></div>
<aside id="event" aria-live="polite"></aside>
</div>
${reports.map(checks).join("\n")}
<noscript><p>The timeline needs scripts; the verdicts do not.</p></noscript>
<script type="application/json" id="data">${pageData(reports)}</script>
<script>
${pageScript}</script>
</body>
</html>
`;
}

const tools = `<div class="tools">
<button id="nearer" title="zoom in (+, or the wheel)">+</button>
<button id="farther" title="zoom out (-)">−</button>
<button id="fit" title="everything (0)">all</button>
<label><input type="radio" name="scale" id="sequence" checked> in sequence</label>
<label><input type="radio" name="scale" id="time"> by time</label>
<select id="step" aria-label="go to step"></select>
<input type="search" id="words" placeholder="filter events" aria-label="filter events">
<label><input type="checkbox" id="details"> register accesses and details</label>
<span id="window"></span>
</div>`;

const chooser = (reports: readonly Report[]): string => {
  const options = reports.map(({ scenario, summary }, index) => {
    const verdict = summary.failed === 0 ? "passed" : `${summary.failed} failed`;
    return `<option value="${index}">${escapeHtml(`${scenario.name}: ${verdict}`)}</option>`;
  });
  return `<div class="tools"><label>report <select id="report">${options.join("")}</select></label></div>
<details class="overview"><summary>${overviewTitle(reports)}</summary>
<table class="checks">
${reports.map(overviewRow).join("\n")}
</table></details>`;
};

/** How many reports are all right, for the line that opens the list of them. */
function overviewTitle(reports: readonly Report[]): string {
  const failed = reports.filter(({ summary }) => summary.failed > 0).length;
  return `${reports.length} reports, ${failed === 0 ? "none failed" : `${failed} failed`}`;
}

function overviewRow({ scenario, summary }: Report, index: number): string {
  const { passed, failed, observed } = summary;
  const status = failed > 0 ? "failed" : observed > 0 ? "observed" : "passed";
  const defects = observed === 0 ? "" : `, ${counted(observed, "known defect")}`;
  return `<tr><td class="status ${status}">${status}</td><td class="id"><a href="#" data-choose="${index}">${escapeHtml(scenario.name)}</a></td><td>${escapeHtml(scenario.title)}</td><td>${passed} passed, ${failed} failed${defects}</td></tr>`;
}

function head({ scenario, seed, summary, trace }: Report, index: number): string {
  const { passed, failed, observed } = summary;
  const defects = observed === 0 ? "" : `, ${observed} known defects of the design shown`;
  const verdict = `${passed} checks passed, ${failed} failed${defects}`;
  const size = `${trace.length} events in ${formatTime(trace.at(-1)?.at ?? 0)} of virtual time`;
  return `<header data-report="${index}"${index === 0 ? "" : " hidden"}>
<h1>${escapeHtml(scenario.title)}</h1>
<div class="verdict ${failed === 0 ? "passed" : "failed"}">${verdict}</div>
<div class="meta">scenario ${escapeHtml(scenario.name)}, seed ${seed}; ${size}</div>
</header>`;
}

/** What failed stands first, what was not put to the test last. */
const ORDER: readonly CheckStatus[] = ["failed", "observed", "passed", "absent"];

function checks(report: Report, index: number): string {
  const sorted = ORDER.flatMap((status) => report.checks.filter((check) => check.status === status));
  return `<section data-report="${index}"${index === 0 ? "" : " hidden"}>
<h2>Checks</h2>
<table class="checks">
<tr><th>verdict</th><th>check</th><th>rule and evidence</th></tr>
${sorted.map(checkRow).join("\n")}
</table>
</section>`;
}

function checkRow({ id, title, spec, status, evidence, hint }: CheckResult): string {
  const places = evidence.map(
    ({ at, text }) => `<li><a href="#timeline" data-at="${at}">${formatTime(at)}</a> ${escapeHtml(text)}</li>`,
  );
  const list = places.length === 0 ? "" : `<ul>${places.join("")}</ul>`;
  const folded = `<details><summary>${counted(places.length, "place")} in the trace</summary>${list}</details>`;
  const advice = hint === undefined || status !== "failed" ? "" : `<div class="hint">hint: ${escapeHtml(hint)}</div>`;
  return `<tr><td class="status ${status}">${status}</td><td class="id">${escapeHtml(id)}</td><td>${escapeHtml(title)} <span class="spec">(${escapeHtml(spec)})</span>${status === "passed" ? folded : list}${advice}</td></tr>`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The events for the page's script. `<` is escaped, so that no text of a trace ends the element it stands in. */
function pageData(reports: readonly Report[]): string {
  const data = reports.map(({ scenario, trace }) => {
    const lanes = laneNames(trace);
    return { name: scenario.name, title: scenario.title, lanes, events: trace.map((event) => pageEvent(event, lanes)) };
  });
  return JSON.stringify(data).replaceAll("<", "\\u003C");
}

/** The known lanes, then those that only this trace has. */
function laneNames(trace: readonly TraceEvent[]): readonly string[] {
  return [...new Set([...LANES.map(({ name }) => name), ...trace.map(({ source }) => source)])];
}

const pageEvent = (event: TraceEvent, lanes: readonly string[]) => ({
  at: event.at,
  lane: lanes.indexOf(event.source),
  level: eventTemplate(event)?.level ?? "main",
  kind: event.kind,
  text: sentence(event),
  data: event.data,
});

/** The event in words; one that shares its verb with its neighbours in the terminal has it here. */
function sentence(event: TraceEvent): string {
  const together = eventTemplate(event)?.together;
  return together === undefined ? eventText(event) : `${together} ${eventText(event)}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
