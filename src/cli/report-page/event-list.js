// The events that are in sight, as rows, and all that is known of the chosen one.

import { formatTime } from "./view-state.js";

/** @typedef {import("./view-state.js").ViewState} ViewState */

/** Rows that are made; the rest is counted. */
const MOST_ROWS = 400;

export class EventList {
  /** @param {HTMLElement} place @param {ViewState} state */
  constructor(place, state) {
    this.place = place;
    this.state = state;
    place.onclick = (event) => {
      const row = event.target instanceof Element ? event.target.closest("[data-index]") : undefined;
      if (row) state.choose(Number(row.getAttribute("data-index")));
    };
    state.listeners.push(() => this.draw());
  }

  draw() {
    const { shown, report, chosen, inSight } = this.state;
    const rows = document.createDocumentFragment();
    const [from, to] = inSight;
    for (let order = from; order < Math.min(to, from + MOST_ROWS); order++) {
      const index = shown[order] ?? 0;
      const event = report.events[index];
      if (event === undefined) continue;
      const row = document.createElement("tr");
      row.dataset["index"] = String(index);
      row.className = `${event.level}${index === chosen ? " chosen" : ""}`;
      row.append(cell(formatTime(event.at), "time"));
      if (event.level === "step") row.append(cell(event.text, "text step-row", 2));
      else row.append(cell(report.lanes[event.lane] ?? "", `lane lane-${event.lane}`), cell(event.text, "text"));
      rows.append(row);
    }
    if (to - from > MOST_ROWS) {
      const row = document.createElement("tr");
      row.append(cell(`${to - from - MOST_ROWS} more in this window: zoom in`, "more", 3));
      rows.append(row);
    }
    this.place.replaceChildren(rows);
    const row = this.place.querySelector("tr.chosen");
    if (row instanceof HTMLElement) row.scrollIntoView({ block: "nearest" });
  }
}

export class Details {
  /** @param {HTMLElement} place @param {ViewState} state */
  constructor(place, state) {
    this.place = place;
    this.state = state;
    state.listeners.push(() => this.draw());
  }

  draw() {
    const { report, chosen } = this.state;
    const event = chosen === undefined ? undefined : report.events[chosen];
    if (event === undefined || chosen === undefined) {
      const words = document.createElement("p");
      words.textContent = "Choose an event: a mark, a row, or the arrow keys.";
      this.place.replaceChildren(words);
      return;
    }
    const title = document.createElement("h3");
    title.textContent = event.text;
    const facts = document.createElement("dl");
    const lane = event.level === "step" ? "step" : (report.lanes[event.lane] ?? "");
    fact(facts, "event", `${chosen + 1} of ${report.events.length}`);
    fact(facts, "time", `${formatTime(event.at)} (${event.at} ns)`);
    fact(facts, "lane", lane);
    fact(facts, "kind", event.kind);
    for (const [key, value] of Object.entries(event.data)) fact(facts, key, valueText(value), "datum");
    this.place.replaceChildren(title, facts);
  }
}

/** @param {string} text @param {string} name @param {number} [columns] */
function cell(text, name, columns = 1) {
  const made = document.createElement("td");
  made.textContent = text;
  made.className = name;
  made.colSpan = columns;
  return made;
}

/** @param {HTMLElement} list @param {string} name @param {string} value @param {string} [kind] */
function fact(list, name, value, kind = "") {
  const term = document.createElement("dt");
  term.textContent = name;
  term.className = kind;
  const text = document.createElement("dd");
  text.textContent = value;
  list.append(term, text);
}

/** @param {string | number | boolean} value */
function valueText(value) {
  return typeof value === "number" && value > 9 ? `${value} (0x${value.toString(16).toUpperCase()})` : String(value);
}
