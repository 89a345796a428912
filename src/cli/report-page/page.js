// Wires the page: which report, the tools above the timeline, evidence that leads to its place, keys.

import { Details, EventList } from "./event-list.js";
import { Timeline } from "./timeline.js";
import { ViewState } from "./view-state.js";

/** @typedef {import("./view-state.js").PageReport} PageReport */

/** The element with an id: the page is written with all of them. @param {string} id @returns {HTMLElement} */
function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** @param {string} id @returns {HTMLInputElement} */
function input(id) {
  const found = byId(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no input`);
  return found;
}

const reports = /** @type {PageReport[]} */ (JSON.parse(byId("data").textContent ?? "[]"));
/** @type {ViewState | undefined} */
let view;

/** @type {Timeline | undefined} */
let timeline;

/** Shows one report, from its first event on. @param {number} number */
function show(number) {
  const report = reports[number];
  if (report === undefined) return;
  for (const section of document.querySelectorAll("[data-report]")) {
    if (section instanceof HTMLElement) section.hidden = section.dataset["report"] !== String(number);
  }
  view = new ViewState(report);
  view.showsDetails = input("details").checked;
  view.words = input("words").value;
  view.filter();
  view.fit();
  timeline?.stop();
  timeline = new Timeline(byId("timeline"), view);
  new EventList(byId("rows"), view);
  new Details(byId("event"), view);
  fillSteps(report);
  view.listeners.push(sayWindow);
  view.changed();
}

/** @param {PageReport} report */
function fillSteps(report) {
  const options = report.events.flatMap((event, index) =>
    event.level === "step" ? [new Option(event.text, String(index))] : [],
  );
  byId("step").replaceChildren(new Option("go to step…", ""), ...options);
}

function sayWindow() {
  if (view === undefined) return;
  const [from, to] = view.inSight;
  byId("window").textContent = `${to - from} of ${view.report.events.length} events in sight`;
}

/** Zooms so that the events around one are in sight, and chooses it. @param {number} index */
function goTo(index) {
  if (view === undefined) return;
  if (!view.shown.includes(index)) {
    view.words = input("words").value = "";
    view.showsDetails = input("details").checked = true;
    view.lanes = new Set(view.report.lanes.map((_, lane) => lane));
    view.filter();
  }
  const order = view.shown.indexOf(index);
  const near = [
    view.places[Math.max(0, order - 12)] ?? 0,
    view.places[Math.min(view.places.length - 1, order + 12)] ?? 0,
  ];
  const [low = 0, high = 1] = near;
  const room = Math.max((high - low) * 0.1, 1);
  view.moveTo(low - room, high - low + 2 * room);
  view.choose(index);
}

/** The event of a piece of evidence: the first at its time. @param {number} at */
function eventAt(at) {
  if (view === undefined) return -1;
  return view.report.events.findIndex((event) => event.at >= at && event.level !== "step");
}

/** @param {(state: ViewState) => void} act */
function change(act) {
  if (view === undefined) return;
  act(view);
  view.changed();
}

/** @param {ViewState} state @param {number} factor */
const zoomMiddle = (state, factor) => state.zoom(factor, (state.from + state.to) / 2);

byId("nearer").onclick = () => change((state) => zoomMiddle(state, 0.5));
byId("farther").onclick = () => change((state) => zoomMiddle(state, 2));
byId("fit").onclick = () => change((state) => state.fit());
byId("words").oninput = () =>
  change((state) => {
    state.words = input("words").value;
    state.filter();
    state.fit();
  });
byId("details").onchange = () =>
  change((state) => {
    state.showsDetails = input("details").checked;
    state.filter();
    state.fit();
  });
for (const scale of /** @type {const} */ (["sequence", "time"])) {
  byId(scale).onchange = () =>
    change((state) => {
      state.scale = scale;
      state.place();
      state.fit();
    });
}
byId("step").onchange = (event) => {
  const box = event.target;
  if (box instanceof HTMLSelectElement && box.value !== "") goTo(Number(box.value));
};
const reportBox = document.getElementById("report");
if (reportBox instanceof HTMLSelectElement) reportBox.onchange = () => show(Number(reportBox.value));

document.addEventListener("click", (event) => {
  const choice = event.target instanceof Element ? event.target.closest("[data-choose]") : null;
  if (choice instanceof HTMLElement && reportBox instanceof HTMLSelectElement) {
    event.preventDefault();
    reportBox.value = choice.dataset["choose"] ?? "0";
    show(Number(reportBox.value));
    return;
  }
  const link = event.target instanceof Element ? event.target.closest("[data-at]") : null;
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  const index = eventAt(Number(link.dataset["at"]));
  if (index >= 0) goTo(index);
  byId("timeline").scrollIntoView({ block: "nearest" });
});

document.addEventListener("keydown", (event) => {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
  /** @type {Record<string, (state: ViewState) => void>} */
  const keys = {
    ArrowRight: (state) => state.chooseNext(1),
    ArrowLeft: (state) => state.chooseNext(-1),
    "+": (state) => zoomMiddle(state, 0.5),
    "-": (state) => zoomMiddle(state, 2),
    0: (state) => state.fit(),
    Escape: (state) => state.choose(undefined),
  };
  const act = keys[event.key];
  if (act === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  change(act);
});

show(0);
