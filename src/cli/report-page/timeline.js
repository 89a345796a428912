// The timeline: one lane a row, a mark an event; too many marks for the width become a bar of their density.

import { formatTime } from "./view-state.js";

/** @typedef {import("./view-state.js").ViewState} ViewState */

const SVG = "http://www.w3.org/2000/svg";
const LABEL_WIDTH = 96;
const LANE_HEIGHT = 34;
const AXIS_HEIGHT = 26;
const STEP_HEIGHT = 22;
/** Marks that are drawn one by one; above that, columns of density. */
const MOST_MARKS = 1500;
/** Pixels between two lines of steps; the second of two that are nearer is left out. */
const LEAST_STEP = 6;

export class Timeline {
  /** @param {HTMLElement} place @param {ViewState} state */
  constructor(place, state) {
    this.state = state;
    this.svg = document.createElementNS(SVG, "svg");
    this.svg.setAttribute("role", "img");
    this.svg.setAttribute("aria-label", "events by lane");
    this.svg.setAttribute("height", String(this.height));
    place.replaceChildren(this.svg);
    this.listening = new AbortController();
    this.bindPointer();
    this.resizes = new ResizeObserver(() => this.draw());
    this.resizes.observe(place);
    state.listeners.push(() => this.draw());
  }

  /** Another report is shown: this one draws no more and hears no pointer. */
  stop() {
    this.resizes.disconnect();
    this.listening.abort();
  }

  get height() {
    return STEP_HEIGHT + this.state.report.lanes.length * LANE_HEIGHT + AXIS_HEIGHT;
  }

  get plotWidth() {
    return Math.max(50, this.svg.clientWidth - LABEL_WIDTH - 8);
  }

  /** @param {number} place */
  x(place) {
    const { from, to } = this.state;
    return LABEL_WIDTH + ((place - from) / (to - from)) * this.plotWidth;
  }

  /** @param {number} lane */
  y(lane) {
    return STEP_HEIGHT + lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  }

  /** Place on the axis under a pointer. @param {{clientX: number}} event */
  placeAt(event) {
    const { from, to } = this.state;
    const left = this.svg.getBoundingClientRect().left;
    return from + ((event.clientX - left - LABEL_WIDTH) / this.plotWidth) * (to - from);
  }

  draw() {
    const parts = document.createDocumentFragment();
    this.drawLanes(parts);
    this.drawSteps(parts);
    this.drawMarks(parts);
    this.drawAxis(parts);
    this.svg.replaceChildren(parts);
  }

  /** @param {DocumentFragment} parts */
  drawLanes(parts) {
    for (const [lane, name] of this.state.report.lanes.entries()) {
      const y = this.y(lane);
      parts.append(element("line", { x1: LABEL_WIDTH, x2: LABEL_WIDTH + this.plotWidth, y1: y, y2: y, class: "rail" }));
      const isOff = !this.state.lanes.has(lane);
      const label = element("text", {
        x: 8,
        y: y + 4,
        class: `lane lane-${lane}${isOff ? " off" : ""}`,
        "data-lane": lane,
      });
      label.textContent = name;
      parts.append(label);
    }
  }

  /** @param {DocumentFragment} parts */
  drawSteps(parts) {
    const { shown, places, report, steps } = this.state;
    const right = LABEL_WIDTH + this.plotWidth;
    const bottom = this.height - AXIS_HEIGHT;
    let freeFrom = Number.NEGATIVE_INFINITY;
    let lineAt = Number.NEGATIVE_INFINITY;
    for (const [number, order] of steps.entries()) {
      const index = shown[order] ?? 0;
      const event = report.events[index];
      const x = this.x(places[order] ?? 0);
      if (event === undefined || x < LABEL_WIDTH) continue;
      if (x > right) break;
      if (x - lineAt < LEAST_STEP) continue;
      lineAt = x;
      parts.append(element("line", { x1: x, x2: x, y1: 4, y2: bottom, class: "step" }));
      const next = steps[number + 1];
      const room = (next === undefined ? right : Math.min(this.x(places[next] ?? 0) - 8, right)) - x;
      const fitting = Math.floor(room / 6.6);
      if (x < freeFrom || fitting < 6) continue;
      const text = element("text", { x: x + 4, y: 15, class: "step-title", "data-index": index });
      text.textContent = event.text.length > fitting ? `${event.text.slice(0, fitting - 1)}…` : event.text;
      freeFrom = x + text.textContent.length * 6.6 + 8;
      parts.append(text);
    }
  }

  /** @param {DocumentFragment} parts */
  drawMarks(parts) {
    const { inSight } = this.state;
    if (inSight[1] - inSight[0] > MOST_MARKS) this.drawDensity(parts);
    else this.drawSingle(parts);
  }

  /** @param {DocumentFragment} parts */
  drawSingle(parts) {
    const { shown, places, report, chosen, inSight } = this.state;
    for (let order = inSight[0]; order < inSight[1]; order++) {
      const index = shown[order] ?? 0;
      const event = report.events[index];
      if (event === undefined || event.level === "step") continue;
      const mark = element("circle", {
        cx: this.x(places[order] ?? 0).toFixed(1),
        cy: this.y(event.lane),
        r: index === chosen ? 8 : event.level === "detail" ? 3.5 : 5.5,
        class: `mark lane-${event.lane}${index === chosen ? " chosen" : ""}`,
        "data-index": index,
      });
      const title = element("title", {});
      title.textContent = `${formatTime(event.at)}  ${event.text}`;
      mark.append(title);
      parts.append(mark);
    }
  }

  /** @param {DocumentFragment} parts */
  drawDensity(parts) {
    const { shown, places, report, inSight, from, to } = this.state;
    const column = 4;
    const columns = Math.ceil(this.plotWidth / column) + 1;
    // Once for all events: the width of the page is costly to ask for, and there may be 100,000.
    const perPlace = this.plotWidth / (to - from) / column;
    const counts = new Uint32Array(columns * report.lanes.length);
    let most = 1;
    for (let order = inSight[0]; order < inSight[1]; order++) {
      const event = report.events[shown[order] ?? 0];
      if (event === undefined || event.level === "step") continue;
      const at = event.lane * columns + Math.floor(((places[order] ?? 0) - from) * perPlace);
      const count = (counts[at] ?? 0) + 1;
      counts[at] = count;
      if (count > most) most = count;
    }
    for (const [at, count] of counts.entries()) {
      if (count === 0) continue;
      const lane = Math.floor(at / columns);
      const x = LABEL_WIDTH + (at % columns) * column;
      const height = 4 + (LANE_HEIGHT - 10) * Math.sqrt(count / most);
      const y = this.y(lane) - height / 2;
      parts.append(element("rect", { x, y, width: column - 1, height, class: `bar lane-${lane}` }));
    }
  }

  /** @param {DocumentFragment} parts */
  drawAxis(parts) {
    const { from, to, scale, report, shown } = this.state;
    const y = this.height - AXIS_HEIGHT + 16;
    const ticks = Math.max(2, Math.floor(this.plotWidth / 150));
    for (let tick = 0; tick <= ticks; tick++) {
      const place = from + ((to - from) * tick) / ticks;
      const order = Math.min(Math.max(Math.round(place), 0), shown.length - 1);
      const at = scale === "time" ? Math.max(0, place) : (report.events[shown[order] ?? 0]?.at ?? 0);
      const anchor = tick === 0 ? "start" : tick === ticks ? "end" : "middle";
      const text = element("text", { x: this.x(place), y, class: "tick", "text-anchor": anchor });
      text.textContent = formatTime(at);
      parts.append(text);
    }
  }

  bindPointer() {
    const { svg, state } = this;
    const { signal } = this.listening;
    svg.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          const width = state.to - state.from;
          state.moveTo(
            state.from + ((event.deltaX === 0 ? event.deltaY : event.deltaX) / this.plotWidth) * width,
            width,
          );
        } else state.zoom(event.deltaY > 0 ? 1.25 : 0.8, this.placeAt(event));
        state.changedOften();
      },
      { passive: false },
    );
    /** @type {{x: number, from: number} | undefined} */
    let drag;
    svg.addEventListener("pointerdown", (event) => {
      drag = { x: event.clientX, from: state.from };
    });
    window.addEventListener(
      "pointermove",
      (event) => {
        if (drag === undefined || Math.abs(event.clientX - drag.x) < 3) return;
        const width = state.to - state.from;
        state.moveTo(drag.from - ((event.clientX - drag.x) / this.plotWidth) * width, width);
        state.changedOften();
      },
      { signal },
    );
    window.addEventListener(
      "pointerup",
      () => {
        drag = undefined;
      },
      { signal },
    );
    svg.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const index = target?.getAttribute("data-index");
      const lane = target?.getAttribute("data-lane");
      if (index != null) state.choose(Number(index));
      else if (lane != null) toggleLane(state, Number(lane));
    });
    svg.addEventListener("dblclick", (event) => {
      state.zoom(0.4, this.placeAt(event));
      state.changed();
    });
  }
}

/** @param {ViewState} state @param {number} lane */
function toggleLane(state, lane) {
  if (state.lanes.has(lane)) state.lanes.delete(lane);
  else state.lanes.add(lane);
  state.filter();
  state.fit();
  state.changed();
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
