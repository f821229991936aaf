// A button that copies, beside each text marked with data-copy; what happened is said in a live region.
const said = document.createElement("p");
said.className = "unseen";
said.setAttribute("role", "status");
document.querySelector("main").append(said);

for (const text of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  const heading = text.closest("section")?.querySelector("h2");
  if (heading?.id) {
    button.id = `${heading.id}-copy`;
    button.setAttribute("aria-labelledby", `${button.id} ${heading.id}`);
  }
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = "The browser does not let pages copy. The text is selected: copy it with the keyboard.";
    }
    setTimeout(() => { button.textContent = "Copy"; said.textContent = ""; }, 3000);
  });
  text.after(button);
}
