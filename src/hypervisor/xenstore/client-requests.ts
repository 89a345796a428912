/** Requests about domains: who may talk to the store, for whom, with what features and quotas (facts E.11). */
import { xenstoreFeatures, xenstorePaths } from "../../xen/index.ts";
import { type Handler, type Handlers, numberIn, ok, strings, wrong } from "./request.ts";
import { type QuotaName, quotaNames } from "./store-clients.ts";

/** Everything that this server can. */
const allFeatures = Object.values(xenstoreFeatures).reduce((bits, feature) => bits | feature, 0);
const CONTROL_DOMAIN = 0;

/** For the toolstack alone. */
const privileged =
  (handler: Handler): Handler =>
  (store, domain, parts, message) =>
    domain === CONTROL_DOMAIN ? handler(store, domain, parts, message) : { error: "EACCES" };

/** Strings of a payload without the empty one behind the last NUL. */
const given = (parts: readonly string[]): readonly string[] => (parts.at(-1) === "" ? parts.slice(0, -1) : parts);
const quotaIn = (text: string | undefined): QuotaName | undefined => quotaNames.find((name) => name === text);

export const clientHandlers: Handlers = {
  introduce: privileged((store, _, [number]) => {
    const domain = numberIn(number);
    if (domain === undefined) return wrong;
    store.introduce(domain);
    return ok;
  }),
  release: privileged((store, _, [number]) => {
    const domain = numberIn(number);
    if (domain === undefined) return wrong;
    const result = store.release(domain);
    return "error" in result ? result : ok;
  }),
  getDomainPath: (_, __, [number]) => {
    const domain = numberIn(number);
    return domain === undefined ? wrong : { value: `${xenstorePaths.domain(domain)}\0` };
  },
  isDomainIntroduced: (store, _, [number]) => {
    const domain = numberIn(number);
    if (domain === undefined) return wrong;
    return { value: domain === CONTROL_DOMAIN || store.clients.isIntroduced(domain) ? "T\0" : "F\0" };
  },
  resume: privileged((store, _, [number]) => {
    const domain = numberIn(number);
    if (domain === undefined) return wrong;
    return store.clients.isIntroduced(domain) ? ok : { error: "ENOENT" };
  }),
  setTarget: privileged((store, _, [number, other]) => {
    const [domain, target] = [numberIn(number), numberIn(other)];
    if (domain === undefined || target === undefined) return wrong;
    if (![domain, target].every((each) => store.clients.isIntroduced(each))) return { error: "ENOENT" };
    store.clients.setTarget(domain, target);
    return ok;
  }),
  getFeature: (store, own, parts) => {
    const [number] = given(parts);
    const domain = number === undefined ? own : numberIn(number);
    if (domain === undefined) return wrong;
    if (number === undefined) return { value: `${allFeatures}\0` };
    return own === CONTROL_DOMAIN ? { value: `${store.clients.features(domain)}\0` } : { error: "EACCES" };
  },
  setFeature: privileged((store, _, [number, value]) => {
    const [domain, features] = [numberIn(number), numberIn(value)];
    if (domain === undefined || features === undefined || (features & ~allFeatures) !== 0) return wrong;
    store.clients.setFeatures(domain, features);
    return ok;
  }),
  getQuota: (store, _, parts) => {
    const texts = given(parts);
    if (texts.length === 0) return { value: strings([quotaNames.join(" ")]) };
    const quota = quotaIn(texts.at(-1));
    const domain = texts.length > 1 ? numberIn(texts[0]) : undefined;
    if (quota === undefined || (texts.length > 1 && domain === undefined)) return wrong;
    return { value: strings([String(store.clients.quota(quota, domain))]) };
  },
  setQuota: privileged((store, _, parts) => {
    const texts = given(parts);
    const [quota, value] = [quotaIn(texts.at(-2)), numberIn(texts.at(-1))];
    const domain = texts.length > 2 ? numberIn(texts[0]) : undefined;
    if (quota === undefined || value === undefined || (texts.length > 2 && domain === undefined)) return wrong;
    store.clients.setQuota(quota, value, domain);
    return ok;
  }),
};
