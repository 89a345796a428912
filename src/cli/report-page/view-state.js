// What the page shows: one report, the part of its trace that is in sight, the event that is chosen.

/**
 * @typedef {{at: number, lane: number, level: string, kind: string, text: string, data: Record<string, string | number | boolean>}} PageEvent
 * @typedef {{name: string, title: string, lanes: string[], events: PageEvent[]}} PageReport
 */

/** Positions of events on the axis. Sequence: evenly, in order. Time: by virtual time. */
export class ViewState {
  /** @param {PageReport} report */
  constructor(report) {
    this.report = report;
    this.lanes = new Set(report.lanes.map((_, index) => index));
    this.words = "";
    /** What the words are looked for in, of events that were asked. @type {(string | undefined)[]} */
    this.texts = [];
    this.showsDetails = false;
    /** @type {"sequence" | "time"} */
    this.scale = "sequence";
    /** @type {number | undefined} index into report.events */
    this.chosen = undefined;
    /** Indices of the events that pass the filters, in order. @type {number[]} */
    this.shown = [];
    /** Orders of the steps among them. @type {number[]} */
    this.steps = [];
    /** Place on the axis of each shown event. @type {number[]} */
    this.places = [];
    this.from = 0;
    this.to = 1;
    /** Drawn in this frame already; `again`: and changed since. @type {"no" | "drawn" | "again"} */
    this.frame = "no";
    /** @type {(() => void)[]} */
    this.listeners = [];
    this.filter();
    this.fit();
  }

  /** Applies lanes, words and level; the window stays where it is as far as possible. */
  filter() {
    const words = this.words.trim().toLowerCase().split(/\s+/).filter(Boolean);
    this.shown = [];
    for (const [index, event] of this.report.events.entries()) {
      if (!(event.level === "step" || this.lanes.has(event.lane))) continue;
      if (event.level === "detail" && !this.showsDetails && words.length === 0) continue;
      if (words.length > 0 && event.level !== "step" && !this.hasWords(index, words)) continue;
      this.shown.push(index);
    }
    this.place();
  }

  /** Whether all words stand in an event; its text is made once. @param {number} index @param {string[]} words */
  hasWords(index, words) {
    const event = this.report.events[index];
    if (event === undefined) return false;
    const text = this.texts[index] ?? `${event.kind} ${event.text} ${JSON.stringify(event.data)}`.toLowerCase();
    this.texts[index] = text;
    return words.every((word) => text.includes(word));
  }

  place() {
    const { events } = this.report;
    this.steps = [...this.shown.keys()].filter((order) => events[this.shown[order] ?? 0]?.level === "step");
    this.places = this.shown.map((index, order) => (this.scale === "sequence" ? order : (events[index]?.at ?? 0)));
  }

  /** First and last place there is, with a little room on both sides. @returns {[number, number]} */
  get extent() {
    const first = this.places[0] ?? 0;
    const last = this.places[this.places.length - 1] ?? 1;
    const room = Math.max((last - first) * 0.01, this.scale === "sequence" ? 0.7 : 1000);
    return [first - room, last + room];
  }

  fit() {
    [this.from, this.to] = this.extent;
  }

  /** Shows the places around `middle`: `factor` below 1 comes nearer. @param {number} factor @param {number} middle */
  zoom(factor, middle) {
    const [low, high] = this.extent;
    const least = this.scale === "sequence" ? 4 : 1000;
    const width = Math.min(Math.max((this.to - this.from) * factor, Math.min(least, high - low)), high - low);
    const share = (middle - this.from) / (this.to - this.from);
    this.moveTo(middle - width * share, width);
  }

  /** @param {number} from @param {number} width */
  moveTo(from, width) {
    const [low, high] = this.extent;
    this.from = Math.min(Math.max(from, low), Math.max(low, high - width));
    this.to = this.from + Math.min(width, high - low);
  }

  /** Chooses an event and brings it in sight. @param {number | undefined} index */
  choose(index) {
    this.chosen = index;
    const order = index === undefined ? -1 : this.shown.indexOf(index);
    const place = this.places[order];
    const width = this.to - this.from;
    if (place !== undefined && (place < this.from || place > this.to)) this.moveTo(place - width / 2, width);
    this.changed();
  }

  /** The event after (1) or before (-1) the chosen one among those shown. @param {1 | -1} step */
  chooseNext(step) {
    const order = this.chosen === undefined ? -1 : this.shown.indexOf(this.chosen);
    const next = order < 0 ? (step > 0 ? 0 : this.shown.length - 1) : order + step;
    const index = this.shown[Math.min(Math.max(next, 0), this.shown.length - 1)];
    if (index !== undefined) this.choose(index);
  }

  /** Orders (positions in `shown`) of the events in the window: [from, to). @returns {[number, number]} */
  get inSight() {
    return [lowerBound(this.places, this.from), lowerBound(this.places, this.to)];
  }

  /** As changed, but for what comes more often than frames, such as the wheel: at most one drawing a frame. */
  changedOften() {
    if (this.frame !== "no") {
      this.frame = "again";
      return;
    }
    this.frame = "drawn";
    this.changed();
    requestAnimationFrame(() => {
      const isBehind = this.frame === "again";
      this.frame = "no";
      if (isBehind) this.changedOften();
    });
  }

  changed() {
    for (const listener of this.listeners) listener();
  }
}

/** First position whose value is not below `wanted`. @param {number[]} sorted @param {number} wanted */
function lowerBound(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Virtual nanoseconds in milliseconds. @param {number} at */
export function formatTime(at) {
  return `${(at / 1e6).toFixed(3)} ms`;
}
