const vscode = require('vscode');

exports.activate = async () => {
  const { LECTERN_OPEN: file, LECTERN_VIEW_TYPE: viewType, LECTERN_VIEW: view } = process.env;
  if (!file) return;
  await vscode.commands.executeCommand('vscode.openWith', vscode.Uri.file(file), viewType);
  await vscode.commands.executeCommand(`${view}.focus`);
};
