// Copies links to a question or to the words that are selected, and goes from place to place without loading the page again.

const said = document.body.appendChild(document.createElement("output"));
said.className = "unseen";

for (const link of document.querySelectorAll("a[rel=bookmark]")) {
  const button = makeButton("Copy link");
  button.append(...[...link.querySelectorAll(".unseen")].map(detail => detail.cloneNode(true)));
  button.addEventListener("click", () => copy(link.href + link.dataset.worded, button));
  link.parentElement.append(button);
}

function makeButton(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  return button;
}

async function copy(address, button) {
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = "Link copied";
    button.classList.add("copied");
    setTimeout(() => {
      said.textContent = "";
      button.classList.remove("copied");
    }, 2000);
  } catch {
    // Without a secure connection, or permission, there is no clipboard.
    prompt("The link, to copy by hand:", address);
  }
}

// Selected words

const offer = makeButton("Copy link to these words");
offer.className = "words";
offer.addEventListener("mousedown", event => event.preventDefault());
offer.addEventListener("click", () => copy(offer.dataset.address, offer));

let settling;
document.addEventListener("selectionchange", () => {
  clearTimeout(settling);
  settling = setTimeout(makeOffer, 250);
});

function makeOffer() {
  if (document.activeElement === offer)
    return;

  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const exchange = range && elementAt(range.commonAncestorContainer).closest(".exchange");
  const fragment = exchange && textFragment(range);
  if (!fragment) {
    offer.remove();
    return;
  }

  const box = exchange.getBoundingClientRect();
  const end = [...range.getClientRects()].at(-1);
  offer.dataset.address = `${location.origin}${location.pathname}#${exchange.id}:~:text=${fragment}`;
  offer.style.top = `${end.bottom - box.top + 6}px`;
  exchange.append(offer);
  offer.style.left = `${Math.max(0, Math.min(end.left - box.left, box.width - offer.offsetWidth))}px`;
}

// Up to eight words as they stand, of longer passages the first and the last four; words before them where they are not the first of their kind.
function textFragment(range) {
  const [first, last] = [paragraphAt(range.startContainer), paragraphAt(range.endContainer)];
  if (!first || !last)
    return "";

  const before = textBetween(first, 0, range.startContainer, range.startOffset);
  const after = textBetween(range.endContainer, range.endOffset, last, last.childNodes.length);
  // Browsers look for whole words only.
  const head = before.match(/[\p{L}\p{N}]*$/u)[0];
  const tail = after.match(/^[\p{L}\p{N}]*/u)[0];
  const words = split(head + range.toString() + tail);
  const isShort = first === last && words.length <= 8;
  const opening = first === last ? words : split(head + textBetween(range.startContainer, range.startOffset, first, first.childNodes.length));
  const closing = first === last ? words : split(textBetween(last, 0, range.endContainer, range.endOffset) + tail);
  if (words.length === 0 || opening.length === 0 || closing.length === 0)
    return "";

  const text = isShort ? encode(words) : `${encode(opening.slice(0, 4))},${encode(closing.slice(-4))}`;
  const context = split(before.slice(0, before.length - head.length)).slice(-3);
  const isFirst = occurrences(isShort ? words : opening.slice(0, 4)) < 2;
  return isFirst || context.length === 0 ? text : `${encode(context)}-,${text}`;
}

function occurrences(words) {
  return split(document.querySelector("main").textContent).join(" ").toLowerCase().split(words.join(" ").toLowerCase()).length - 1;
}

function textBetween(start, startOffset, end, endOffset) {
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range.toString();
}

const elementAt = node => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
const paragraphAt = node => elementAt(node).closest(".question p, .answer p");
const split = text => text.split(/\s+/).filter(word => word);
// A dash is a sign of the fragment's own.
const encode = words => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");

// What was looked for

const find = document.querySelector(".find.found");
const hits = [...document.querySelectorAll("mark[id]")];
let shown = hits.findIndex(hit => hit.ariaCurrent);
if (find)
  find.addEventListener("click", goOn);

// From the question that a search led to, the next place is the first one in it.
if (find && shown < 0 && location.hash) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const inside = hits.findIndex(hit => target?.contains(hit));
  if (inside >= 0)
    mark(inside);
}

function goOn(event) {
  const step = event.target.closest(".previous, .next");
  if (!step || event.ctrlKey || event.metaKey || event.shiftKey)
    return;

  event.preventDefault();
  mark(around(step.matches(".next") ? 1 : -1));
  history.replaceState(null, "", address(shown));
  hits[shown].scrollIntoView({ block: "center" });
}

function mark(number) {
  hits[shown]?.removeAttribute("aria-current");
  shown = number;
  hits[shown].setAttribute("aria-current", "true");
  hits[shown].closest("details")?.setAttribute("open", "");
  find.querySelector("[role=status]").textContent = `${shown + 1} of ${hits.length}`;
  find.querySelector(".previous").href = address(around(-1));
  find.querySelector(".next").href = address(around(1));
}

function around(step) {
  return shown < 0 && step < 0 ? hits.length - 1 : (shown + step + hits.length) % hits.length;
}

function address(number) {
  return find.querySelector(".next").href.replace(/hit=\d+#.*/, `hit=${number + 1}#${hits[number].id}`);
}
