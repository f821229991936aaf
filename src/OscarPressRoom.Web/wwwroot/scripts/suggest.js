// Offers people, films, awards and words while a search is typed: a combobox with a listbox. The form works without it.

const pause = 120;
const fewest = 2;

for (const input of document.querySelectorAll("input[data-suggestions]"))
  offer(input);

function offer(input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-offers`;
  list.role = "listbox";
  list.ariaLabel = "Suggestions";
  input.after(list);
  input.role = "combobox";
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);

  let waiting, asking;
  close();
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  input.addEventListener("keydown", press);
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);
  // The field keeps the focus, or the list would be gone before the click.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => pick(event.target.closest("li")));

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    if (input.value.trim().length < fewest)
      return close();

    try {
      const answer = await fetch(`${input.dataset.suggestions}?q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
      const [, queries, texts, , { kinds }] = await answer.json();
      show(queries.map((query, index) => makeOption(index, query, texts[index], kinds[index])));
    } catch (failure) {
      // A newer question is on its way, or nobody answers: then there is nothing to offer.
      if (failure.name !== "AbortError")
        close();
    }
  }

  function makeOption(index, query, text, kind) {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.role = "option";
    option.ariaSelected = "false";
    option.dataset.query = query;
    const detail = document.createElement("span");
    detail.textContent = kind;
    option.append(text, " ", detail);
    return option;
  }

  function show(options) {
    if (options.length === 0 || document.activeElement !== input)
      return close();

    list.replaceChildren(...options);
    list.hidden = false;
    input.ariaExpanded = "true";
    input.removeAttribute("aria-activedescendant");
  }

  function close() {
    clearTimeout(waiting);
    asking?.abort();
    list.hidden = true;
    list.replaceChildren();
    input.ariaExpanded = "false";
    input.removeAttribute("aria-activedescendant");
  }

  function press(event) {
    const chosen = list.querySelector("[aria-selected=true]");
    if (event.key === "ArrowDown" && list.hidden)
      ask();
    else if (event.key === "ArrowDown")
      choose(chosen ? chosen.nextElementSibling : list.firstElementChild);
    else if (event.key === "ArrowUp" && !list.hidden)
      choose(chosen ? chosen.previousElementSibling : list.lastElementChild);
    else if (event.key === "Escape" && !list.hidden)
      close();
    else if (event.key === "Enter" && chosen)
      pick(chosen);
    else
      return;

    event.preventDefault();
  }

  // Beyond either end is the field itself.
  function choose(option) {
    for (const other of list.children)
      other.ariaSelected = String(other === option);
    option?.scrollIntoView({ block: "nearest" });
    if (option)
      input.setAttribute("aria-activedescendant", option.id);
    else
      input.removeAttribute("aria-activedescendant");
  }

  function pick(option) {
    if (!option)
      return;

    input.value = option.dataset.query;
    input.form.requestSubmit();
  }
}
