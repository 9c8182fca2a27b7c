// What a message looks like: nodes only, never markup made from text.

const LINK = /https:\/\/[^\s<>"'\u2066-\u2069，。、；：！？「」『』（）【】]+/gu;
const AFTER_LINK = /[.,;:!?)\]}'"،؛؟।]+$/u;
const lang = document.documentElement.lang;
// Latin digits in every language, as in the texts that the server formats.
const locale = `${lang}-u-nu-latn`;
const clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
const dayAndClock = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
const number = new Intl.NumberFormat(locale);

export const formatted = (value) => number.format(value);

/** The text as nodes; addresses that begin with https:// become links. */
export function linked(text) {
  const nodes = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const address = match[0].replace(AFTER_LINK, "");
    const link = document.createElement("a");
    link.href = address;
    if (link.protocol !== "https:" || !link.hostname) continue;
    link.textContent = address;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.dir = "ltr";
    nodes.append(text.slice(end, match.index), link);
    end = match.index + address.length;
  }
  nodes.append(text.slice(end));
  return nodes;
}

/** "now", "5 min. ago", then the time of day, then the date with it. */
function told(date, now) {
  const minutes = Math.floor((now - date) / 60000);
  if (minutes < 1) return relative.format(0, "second");
  if (minutes < 60) return relative.format(-minutes, "minute");
  return (date.toDateString() === now.toDateString() ? clock : dayAndClock).format(date);
}

/** Brings the times up to date: one under the last of the messages that follow each other within five minutes. */
export function tellTimes(root) {
  const now = new Date();
  const times = [...root.querySelectorAll("time")];
  times.forEach((time, index) => {
    const date = new Date(time.dateTime);
    const next = times[index + 1];
    time.hidden = next !== undefined && new Date(next.dateTime) - date < 5 * 60_000;
    const text = told(date, now);
    if (time.textContent !== text) time.textContent = text;
  });
}

/**
 * One message as a list item; `choose` is called with the button that the customer takes, `rate` with the id and
 * whether it helped.
 */
export function message(bubble, choose, rate) {
  const item = document.getElementById(`${bubble.from}-message`).content.firstElementChild.cloneNode(true);
  const body = item.querySelector(".bubble");
  const date = new Date(bubble.time * 1000);
  const time = item.querySelector("time");
  item.dataset.id = bubble.id;
  body.dir = bubble.dir ?? "auto";
  if (bubble.lang) body.lang = bubble.lang;
  body.append(linked(bubble.text));
  body.hidden = !bubble.text;
  body.title = exact.format(date);
  time.dateTime = date.toISOString();
  time.title = exact.format(date);
  if (bubble.buttons) time.before(choices(bubble, choose));
  if (bubble.quotes) time.before(rating(bubble, rate));
  return item;
}

function rating(bubble, rate) {
  const group = document.getElementById("rating").content.firstElementChild.cloneNode(true);
  const failed = group.querySelector(".failed");
  const buttons = [...group.querySelectorAll("button")];
  let helpful = bubble.helpful;
  const press = () => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === String(helpful)));
  };
  for (const button of buttons) {
    button.addEventListener("click", async () => {
      const before = helpful;
      const now = button.value === "true";
      failed.hidden = true;
      helpful = now;
      press();
      try {
        await rate(bubble.id, now);
      } catch {
        // Unless another was chosen since.
        if (helpful === now) helpful = before;
        failed.hidden = false;
        press();
      }
    });
  }
  press();
  return group;
}

function choices(bubble, choose) {
  const group = document.createElement("div");
  group.className = "buttons";
  for (const { title, payload } of bubble.buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.textContent = title;
    button.dir = "auto";
    if (bubble.lang) button.lang = bubble.lang;
    button.addEventListener("click", () => choose({ title, payload }));
    group.append(button);
  }
  return group;
}
