// The conversation: what is sent, in which order, and what happens when it is not.

import { formatted, message, tellTimes } from "./view.js";

const API = "/chat/api";
const OUTBOX = "rapport-chat-outbox";
const TIMEOUT = 60_000;
const [log, list, welcome, typing, text, send, jump, offline, limitLine] = [
  "log", "messages", "welcome", "typing", "text", "send", "jump", "offline", "limit",
].map((id) => document.getElementById(id));
const limit = Number(document.getElementById("chat").dataset.limit);

// Messages without an answer yet. Kept for the tab, so that a reload loses none; the server answers an id once only.
let outbox = JSON.parse(sessionStorage.getItem(OUTBOX) ?? "[]");
let queue = Promise.resolve();
let leaving = new AbortController();
let waiting = 0;

// --- the server ---

async function call(path, body) {
  const response = await fetch(API + path, {
    method: body ? "POST" : "GET",
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
    signal: AbortSignal.any([leaving.signal, AbortSignal.timeout(TIMEOUT)]),
  });
  if (!response.ok) throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
  return response.json();
}

/** Calls with a session; one that has run out is replaced once. */
async function callInSession(path, body) {
  try {
    return await call(path, body);
  } catch (error) {
    if (error.status !== 401) throw error;
    await call("/session", {});
    return call(path, body);
  }
}

// --- the list ---

const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 64;
const toEnd = () => log.scrollTo({ top: log.scrollHeight });

/** Changes the list; a reader at its end stays there, one further up is not moved. */
function change(action, { follow = false, isNews = false } = {}) {
  const stay = follow || atEnd();
  action();
  tellTimes(list);
  welcome.hidden = list.childElementCount > 0;
  document.getElementById("new").hidden = !welcome.hidden;
  if (stay) toEnd();
  else if (isNews) jump.hidden = false;
}

function add(bubble, options) {
  if (list.querySelector(`[data-id="${CSS.escape(bubble.id)}"]`)) return;
  change(() => {
    dropChoices();
    list.append(message(bubble, ({ title, payload }) => say(payload, title)));
  }, options);
}

/** Choices hold for the last message only. */
function dropChoices() {
  for (const group of list.querySelectorAll(".buttons")) group.remove();
}

function showTyping(isShown) {
  if (typing.hidden === isShown) change(() => (typing.hidden = !isShown));
}

// --- sending ---

const remember = () => sessionStorage.setItem(OUTBOX, JSON.stringify(outbox));

/** Sends what the customer wrote, or a button's payload under its title. */
function say(words, shown = words) {
  const entry = { id: crypto.randomUUID?.() ?? randomId(), text: words, shown, time: Date.now() / 1000, failed: false };
  outbox.push(entry);
  remember();
  add({ id: entry.id, from: "user", time: entry.time, text: shown }, { follow: true });
  deliver(entry);
}

// randomUUID exists on https and localhost only.
const randomId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** One message at a time, in the order in which they were written. */
function deliver(entry) {
  const { signal } = leaving;
  mark(entry, false);
  queue = queue.then(() => (signal.aborted ? undefined : exchange(entry, signal)));
}

async function exchange(entry, signal) {
  const delay = setTimeout(() => showTyping(true), 300);
  waiting += 1;
  try {
    const { messages } = await callInSession("/messages", { id: entry.id, text: entry.text });
    if (signal.aborted) return;
    outbox = outbox.filter((other) => other !== entry);
    remember();
    showTyping(false);
    for (const bubble of messages) add(bubble, { isNews: true });
  } catch {
    if (!signal.aborted) mark(entry, true);
  } finally {
    clearTimeout(delay);
    waiting -= 1;
    if (waiting === 0) showTyping(false);
  }
}

function mark(entry, failed) {
  entry.failed = failed;
  remember();
  const note = list.querySelector(`[data-id="${CSS.escape(entry.id)}"] .failed`);
  change(() => (note.hidden = !failed));
  note.querySelector("button").onclick = () => {
    text.focus();
    deliver(entry);
  };
}

// --- writing ---

function measure() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
  // A character outside the basic plane counts once, as it does on the server.
  const length = text.value.length > limit * 0.9 ? [...text.value.trim()].length : 0;
  document.getElementById("count").textContent = `${formatted(length)} / ${formatted(limit)}`;
  document.getElementById("too-long").hidden = length <= limit;
  limitLine.hidden = length <= limit * 0.9;
  limitLine.classList.toggle("over", length > limit);
  text.setAttribute("aria-invalid", String(length > limit));
  send.disabled = !text.value.trim() || length > limit;
}

function submit() {
  measure();
  if (send.disabled) return;
  const words = text.value.trim();
  text.value = "";
  measure();
  say(words);
}

document.getElementById("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
  text.focus();
});
text.addEventListener("input", measure);
text.addEventListener("keydown", (event) => {
  // Enter also accepts a candidate of an input method; Safari says so by key code 229 alone.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  submit();
});
for (const chip of document.querySelectorAll("#examples button")) {
  chip.addEventListener("click", () => {
    say(chip.textContent);
    text.focus();
  });
}

// --- reading ---

jump.addEventListener("click", () => {
  toEnd();
  log.focus();
});
log.addEventListener("scroll", () => {
  if (atEnd()) jump.hidden = true;
});
// The log grows and shrinks with the text area and the phone's keyboard; its end stays in view where it was.
let wasAtEnd = true;
log.addEventListener("scroll", () => (wasAtEnd = atEnd()));
new ResizeObserver(() => wasAtEnd && toEnd()).observe(log);
setInterval(() => tellTimes(list), 30_000);

const showOffline = () => (offline.hidden = navigator.onLine);
window.addEventListener("online", showOffline);
window.addEventListener("offline", showOffline);
showOffline();

// --- beginning ---

const dialog = document.getElementById("ask-new");
document.getElementById("new").addEventListener("click", () => dialog.showModal());
dialog.addEventListener("close", async () => {
  if (dialog.returnValue !== "new") return;
  dialog.returnValue = "";
  leaving.abort();
  leaving = new AbortController();
  queue = call("/session", { new: true }).catch(() => {});
  outbox = [];
  remember();
  change(() => list.replaceChildren());
  text.focus();
});

const loadFailed = document.getElementById("load-failed");
loadFailed.querySelector("button").addEventListener("click", start);

async function start() {
  loadFailed.hidden = true;
  try {
    const { new: isNew } = await call("/session", {});
    const { messages } = isNew ? { messages: [] } : await call("/messages");
    const known = new Set(messages.map(({ id }) => id));
    outbox = outbox.filter(({ id }) => !known.has(id));
    const later = [...list.children];
    for (const bubble of messages) add(bubble, { follow: true });
    change(() => list.append(...later), { follow: true });
  } catch {
    loadFailed.hidden = false;
  }
  for (const entry of outbox) {
    add({ id: entry.id, from: "user", time: entry.time, text: entry.shown }, { follow: true });
    if (entry.failed) mark(entry, true);
    else deliver(entry);
  }
}

measure();
queue = start();
if (matchMedia("(hover: hover)").matches) text.focus();
