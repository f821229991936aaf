// Keys for what links and fields do as well. They can be turned off, in the dialog that shows them, for those who speak or mistype into the page.

const dialog = document.getElementById("_keys");
const choice = document.getElementById("_keys-on");
const opener = document.getElementById("_keys-open");

// A browser may refuse to remember anything: then the keys are on again on the next page.
const memory = (() => {
  try {
    return localStorage;
  } catch {
    return {};
  }
})();

const actions = {
  j: () => step(1),
  k: () => step(-1),
  n: () => document.querySelector(".find .next")?.click(),
  p: () => document.querySelector(".find .previous")?.click(),
  "/": () => document.querySelector("input[name=q]")?.focus(),
  "?": () => dialog.showModal(),
};

document.addEventListener("keydown", event => {
  // Not a checkbox: that of the dialog has the focus until the page without it is drawn.
  const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (!choice.checked || isTyping || dialog.open || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(actions, event.key))
    return;

  event.preventDefault();
  actions[event.key]();
});

choice.checked = memory.keys !== "off";
choice.addEventListener("change", () => memory.keys = choice.checked ? "on" : "off");
opener.addEventListener("click", () => dialog.showModal());
opener.hidden = false;

// Greetings that are folded away are passed over; on a pair's own page its neighbours are pages.
function step(by) {
  const exchanges = [...document.querySelectorAll(".exchanges .exchange")].filter(exchange => !exchange.closest("details:not([open])"));
  if (exchanges.length === 0) {
    document.querySelector(`main a[rel=${by > 0 ? "next" : "prev"}]`)?.click();
    return;
  }

  const wanted = exchanges[place(exchanges, by)];
  if (wanted) {
    location.replace(`#${encodeURIComponent(wanted.id)}`);
    wanted.focus();
  }
}

// From the question that was chosen, while it is in view; otherwise from where the reader has scrolled to.
function place(exchanges, by) {
  const chosen = exchanges.findIndex(exchange => exchange.matches(":target"));
  const isInView = chosen >= 0 && exchanges[chosen].getBoundingClientRect().bottom > 0 && exchanges[chosen].getBoundingClientRect().top < innerHeight;
  if (isInView)
    return chosen + by;

  const below = exchanges.findIndex(exchange => exchange.getBoundingClientRect().top > 0);
  return by > 0 ? below : (below < 0 ? exchanges.length : below) - 1;
}
