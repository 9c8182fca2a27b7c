// The conversation: what is sent, in which order, and what happens when it is not.

import { ask, newId, openNewSession, openSession } from "./api.js";
import { mannerMenu } from "./manner.js";
import { formatted, message, tellTimes } from "./view.js";

const OUTBOX = "rapport-chat-outbox";
const [log, list, welcome, typing, text, send, jump, offline, limitLine, saved] = [
  "log", "messages", "welcome", "typing", "text", "send", "jump", "offline", "limit", "saved",
].map((id) => document.getElementById(id));
const limit = Number(document.getElementById("chat").dataset.limit);

// Messages without an answer yet. Kept for the tab, so that a reload loses none; the server answers an id once only.
let outbox = JSON.parse(sessionStorage.getItem(OUTBOX) ?? "[]");
const left = [...outbox];
let queue = Promise.resolve();
// Counts the conversations begun on this page; what arrives for an earlier one is not shown.
let current = 0;

// --- the list ---

let isAtEnd = true;
const toEnd = () => log.scrollTo({ top: log.scrollHeight });

/** Changes the list; a reader at its end stays there, one further up is not moved. */
function change(action, { follow = false, isNews = false } = {}) {
  const stay = follow || isAtEnd;
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
    list.append(message(bubble, choose, rate));
  }, options);
}

function choose({ title, payload }) {
  say(payload, title);
  focusText();
}

const rate = (id, helpful) => ask("/ratings", { message: id, helpful });

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
  const entry = { id: newId(), text: words, shown, time: Date.now() / 1000, failed: false };
  saved.hidden = true;
  outbox.push(entry);
  remember();
  add({ id: entry.id, from: "user", time: entry.time, text: shown }, { follow: true });
  deliver(entry);
}

/** One message at a time, in the order in which they were written. */
function deliver(entry) {
  const conversation = current;
  mark(entry, false);
  queue = queue.then(() => conversation === current && exchange(entry, conversation));
}

async function exchange(entry, conversation) {
  const delay = setTimeout(() => conversation === current && showTyping(true), 300);
  let messages;
  try {
    ({ messages } = await ask("/messages", { id: entry.id, text: entry.text }));
  } catch {
    // The message says below itself that it was not sent.
  }
  clearTimeout(delay);
  if (conversation !== current) return;
  showTyping(false);
  if (!messages) return mark(entry, true);
  outbox = outbox.filter((other) => other !== entry);
  remember();
  for (const bubble of messages) add(bubble, { isNews: true });
}

function mark(entry, failed) {
  entry.failed = failed;
  remember();
  const note = list.querySelector(`[data-id="${CSS.escape(entry.id)}"] .failed`);
  change(() => (note.hidden = !failed));
  note.querySelector("button").onclick = () => {
    focusText();
    deliver(entry);
  };
}

// --- writing ---

/** Not where it would open a keyboard on the screen over what is being read. */
function focusText() {
  if (matchMedia("(hover: hover)").matches) text.focus();
}

function measure() {
  // Of an empty field "auto" makes a left-to-right one, and the placeholder would stand on the wrong side.
  text.dir = text.value ? "auto" : document.documentElement.dir;
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
    focusText();
  });
}

// --- reading ---

jump.addEventListener("click", () => {
  toEnd();
  log.focus();
});
log.addEventListener("scroll", () => {
  isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 64;
  if (isAtEnd) jump.hidden = true;
});
// The log shrinks as the text area grows or a phone's keyboard opens; a reader at its end stays there.
new ResizeObserver(() => isAtEnd && toEnd()).observe(log);
setInterval(() => tellTimes(list), 30_000);

const showOffline = () => (offline.hidden = navigator.onLine);
window.addEventListener("online", showOffline);
window.addEventListener("offline", showOffline);
showOffline();

// --- language and manner ---

mannerMenu(
  document.getElementById("manner-open"),
  (request) => {
    const answer = queue.then(request);
    queue = answer.catch(() => {});
    return answer;
  },
  (messages) => {
    for (const bubble of messages) add(bubble, { isNews: true });
    // What the bot says confirms it; before the first message it says nothing.
    saved.hidden = messages.length > 0;
  },
);
document.getElementById("manner-open").addEventListener("click", () => (saved.hidden = true));

// --- beginning ---

const dialog = document.getElementById("ask-new");
document.getElementById("new").addEventListener("click", () => dialog.showModal());
dialog.addEventListener("close", () => {
  if (dialog.returnValue !== "new") return;
  dialog.returnValue = "";
  current += 1;
  queue = openNewSession().catch(() => {});
  outbox = [];
  remember();
  showTyping(false);
  change(() => list.replaceChildren());
  focusText();
});

const loadFailed = document.getElementById("load-failed");
loadFailed.querySelector("button").addEventListener("click", start);

/** Shows the conversation so far, and sends what an earlier visit of this tab had begun to send. */
async function start() {
  const loading = document.getElementById("loading");
  const slow = setTimeout(() => (loading.hidden = false), 200);
  loadFailed.hidden = true;
  let messages;
  try {
    const { new: isNew } = await openSession();
    ({ messages } = isNew ? { messages: [] } : await ask("/messages"));
  } catch {
    loadFailed.hidden = false;
  }
  clearTimeout(slow);
  loading.hidden = true;
  // What was written while the conversation was loading comes after it.
  const later = [...list.children];
  for (const bubble of messages ?? []) add(bubble);
  change(() => {
    if (later.length) dropChoices();
    list.append(...later);
  });
  const known = new Set(messages?.map(({ id }) => id));
  outbox = outbox.filter(({ id }) => !known.has(id));
  remember();
  for (const entry of left.splice(0).filter((other) => outbox.includes(other))) {
    add({ id: entry.id, from: "user", time: entry.time, text: entry.shown });
    if (messages && !entry.failed) deliver(entry);
    else mark(entry, true);
  }
}

measure();
queue = start();
focusText();
