export interface AddressOptions {
  readonly port: number;
  /** Absolute path of the folder to open; without it an empty window. */
  readonly folder?: string | undefined;
  readonly connectionToken?: string;
  /** Pairs for the workbench, such as `extensionDevelopmentPath`. The server must have the test driver on, else they are ignored. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** The page of a workbench. */
export function workbenchAddress({ port, folder, connectionToken, payload }: AddressOptions): string {
  const query = [
    ...(connectionToken ? [`tkn=${encodeURIComponent(connectionToken)}`] : []),
    folder ? `folder=${encodeURIComponent(slashed(folder))}` : 'ew=true',
    ...(payload ? [`payload=${encodeURIComponent(JSON.stringify(payload))}`] : []),
  ];
  return `http://127.0.0.1:${port}/?${query.join('&')}`;
}

/** A path of this machine as the page names it. */
export function remoteAddress(port: number, file: string): string {
  return `vscode-remote://127.0.0.1:${port}${slashed(file)}`;
}

/** `C:\texts` is `/C:/texts` in an address. */
function slashed(file: string): string {
  const forward = file.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
