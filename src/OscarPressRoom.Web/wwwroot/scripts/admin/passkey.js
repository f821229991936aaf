// Forms marked with data-passkey make a passkey or show one: what the browser needs is fetched, what it answers goes with the form.
// Where a browser has no passkeys they stay hidden, and the password remains.
const kinds = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

for (const form of globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    said.textContent = "Waiting for your device…";
    try {
      const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
      if (!answer.ok) throw new Error(answer.statusText);
      const credential = await kinds[form.dataset.passkey](await answer.json());
      form.querySelector("[name$=redential]").value = JSON.stringify(credential);
      form.submit();
    } catch {
      said.textContent = "That did not work, or was called off. You can try again, or use your password.";
    }
  });
}
