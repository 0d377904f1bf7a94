// A window of Electron as large as ours, with a page that has no more than two hundred fields: no file is read and nothing
// is worked out. `cargo xtask bench` starts it beside our program.
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  window.loadFile('page.html');
});
