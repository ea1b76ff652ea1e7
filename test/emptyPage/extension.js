const vscode = require('vscode');

const html = '<!DOCTYPE html><html lang="en"><head><title>Empty</title></head><body><p class="empty">Empty</p></body></html>';

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    vscode.commands.registerCommand('emptyPage.open', () => {
      vscode.window.createWebviewPanel('emptyPage', 'Empty page', vscode.ViewColumn.Active, { enableScripts: true }).webview.html = html;
    }),
  );
};
