// The server: one session for the page, and what is asked of it.

const API = "/chat/api";
const TIMEOUT = 60_000;

let wantsNew = false;

async function call(path, body) {
  const response = await fetch(API + path, {
    method: body ? "POST" : "GET",
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
  return response.json();
}

/** Keeps the session where there is a valid one. */
export async function openSession() {
  const answer = await call("/session", { new: wantsNew });
  wantsNew = false;
  return answer;
}

/** Where this fails, the next request asks for the new conversation again before it is sent. */
export function openNewSession() {
  wantsNew = true;
  return openSession();
}

/** Asks for something within the session; one that has run out is replaced once. */
export async function ask(path, body) {
  if (wantsNew) await openSession();
  try {
    return await call(path, body);
  } catch (error) {
    if (error.status !== 401) throw error;
    await openSession();
    return call(path, body);
  }
}

// randomUUID exists on https and localhost only.
export const newId = () =>
  crypto.randomUUID?.() ??
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
