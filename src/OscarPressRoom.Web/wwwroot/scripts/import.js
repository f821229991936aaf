// Files can be dropped anywhere on the field, and one that is too large is told of before it is sent.
const drop = document.querySelector(".drop");
const input = drop.querySelector("input");
const told = document.createElement("p");
told.className = "error";
told.setAttribute("role", "alert");
drop.append(told);
drop.classList.add("wide");

for (const kind of ["dragenter", "dragover"]) {
  drop.addEventListener(kind, event => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", event => {
  event.preventDefault();
  drop.classList.remove("over");
  input.files = event.dataTransfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
});
input.addEventListener("change", () => {
  const bytes = [...input.files].reduce((sum, file) => sum + file.size, 0);
  const most = Number(drop.dataset.most);
  const sentence = bytes > most ? `These files are larger than what is read at a time (${Math.floor(most / 1048576)} MB). Choose fewer.` : "";
  input.setCustomValidity(sentence);
  told.textContent = sentence;
});
