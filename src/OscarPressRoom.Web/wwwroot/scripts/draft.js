// Keys for the roles of a draft's paragraphs: j and k go from one to the next, and a role's first letter chooses it as everywhere.
const rows = [...document.querySelectorAll(".paragraphs > ol > li")];

for (const [place, row] of rows.entries()) {
  const role = row.querySelector("select");
  role.addEventListener("change", () => row.dataset.role = role.value);
  role.addEventListener("keydown", event => {
    const next = { j: place + 1, k: place - 1 }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey)
      return;

    event.preventDefault();
    rows[next]?.querySelector("select").focus();
  });
}
