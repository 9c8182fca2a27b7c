// The menu of language and manner: what is assumed, and what the customer chooses.

import { ask, newId } from "./api.js";

const dialog = document.getElementById("manner");
const form = dialog.querySelector("form");
const parts = Object.fromEntries(
  ["loading", "failed", "fields", "unsaved", "actions"].map((name) => [name, dialog.querySelector(`.manner-${name}`)]),
);
const { language, register, address, emoji, region } = form.elements;
const wrongAddress = document.getElementById("manner-address-wrong");
const FIELDS = ["language", "register", "address", "brief", "emoji", "units", "region"];
const collator = new Intl.Collator(document.documentElement.lang);

let choices;
let manner;
let begun = {};
let isSaving = false;

const show = (name) => {
  for (const part of ["loading", "failed", "fields"]) parts[part].hidden = part !== name;
  for (const button of parts.actions.querySelectorAll(".needs-fields")) button.disabled = name !== "fields";
};

/** What is chosen by now, "" where nothing is. */
const chosen = () =>
  Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value.trim()]));

function choose(name, value) {
  const field = form.elements[name];
  // A list of radio buttons can't be set to "".
  if (field instanceof RadioNodeList) [...field].find((radio) => radio.value === value).checked = true;
  else field.value = value;
}

function fill(answer) {
  ({ manner, choices } = answer);
  options(language, choices.language);
  options(region, [...choices.region].sort((one, other) => collator.compare(one.text, other.text)));
  for (const [name, { text, why }] of Object.entries(manner)) {
    const [value, source] = form.querySelectorAll(`[data-of="${name}"] bdi`);
    value.textContent = text;
    source.textContent = why;
  }
  for (const name of FIELDS) choose(name, manner[name].source === "stated" ? manner[name].value : "");
  // Only one thing to choose is nothing to choose.
  group(emoji).hidden = choices.emoji.length < 2;
  offerRegisters();
  begun = chosen();
}

function options(select, all) {
  while (select.options.length > 1) select.options[1].remove();
  for (const { value, text, lang } of all) {
    const option = new Option(text, value);
    if (lang) option.lang = lang;
    select.append(option);
  }
}

const group = (radios) => radios[0].closest(".options");

/** Not every language has two ways to address someone, and not every company allows both. */
function offerRegisters() {
  const allowed = choices.register[language.value || manner.language.value];
  for (const radio of register) radio.parentElement.hidden = radio.value !== "" && !allowed.includes(radio.value);
  group(register).hidden = allowed.length < 2;
  if (register.value && (allowed.length < 2 || !allowed.includes(register.value))) choose("register", "");
}

async function load() {
  show("");
  const slow = setTimeout(() => show("loading"), 200);
  try {
    fill(await ask("/manner"));
    show("fields");
  } catch {
    show("failed");
  }
  clearTimeout(slow);
}

function complain(about) {
  wrongAddress.hidden = about !== "address";
  address.setAttribute("aria-invalid", String(about === "address"));
  parts.unsaved.hidden = about !== "all";
  if (about === "address") address.focus();
}

/**
 * `inTurn` runs a request after what was written before; `done` is given what the bot says to it.
 * Only what was changed here is sent: what was said in words meanwhile stays.
 */
export function mannerMenu(button, inTurn, done) {
  async function save(path, body) {
    if (isSaving) return;
    isSaving = true;
    complain("");
    form.setAttribute("aria-busy", "true");
    try {
      const { messages } = await inTurn(() => ask(path, { id: newId(), ...body }));
      dialog.close();
      done(messages);
    } catch (error) {
      complain(error.status === 400 && body.wishes?.address ? "address" : "all");
    }
    form.removeAttribute("aria-busy");
    isSaving = false;
  }

  button.addEventListener("click", () => {
    complain("");
    dialog.showModal();
    load();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const now = chosen();
    const wishes = Object.fromEntries(
      Object.entries(now)
        .filter(([name, value]) => value !== begun[name])
        .map(([name, value]) => [name, value || null]),
    );
    if (Object.keys(wishes).length) save("/manner", { wishes });
    else dialog.close();
  });
  parts.actions.querySelector(".reset").addEventListener("click", () => save("/manner/reset", {}));
  parts.actions.querySelector(".plain").addEventListener("click", () => dialog.close());
  parts.failed.querySelector("button").addEventListener("click", load);
  language.addEventListener("change", offerRegisters);
  address.addEventListener("input", () => complain(""));
}
