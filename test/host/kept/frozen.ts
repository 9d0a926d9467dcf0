import * as vscode from 'vscode';

/** A module of Node's, where the extension host is Node. */
export function node(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(name) ?? null;
}

let count = 0;

/** A file system with one article in it that nobody may write to: it says so beforehand, or refuses only when it is asked. */
export function frozen(
  kind: 'read-only' | 'without permission',
  text: string,
): { uri: vscode.Uri; written: () => string[]; dispose: () => void } {
  const scheme = `frozen${++count}`;
  const uri = vscode.Uri.from({ scheme, path: '/stories/bridge.txt' });
  const written: string[] = [];
  const refuse = ({ path }: vscode.Uri): never => {
    if (kind === 'read-only') written.push(path);
    throw vscode.FileSystemError.NoPermissions(path);
  };
  const isFolder = (path: string): boolean => path === '/' || path === '/stories';
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => changed,
    stat(place) {
      const { path } = place;
      const times = { ctime: 0, mtime: 0 };
      if (path === uri.path) return { type: vscode.FileType.File, ...times, size: text.length };
      if (isFolder(path)) return { type: vscode.FileType.Directory, ...times, size: 0 };
      if (kind === 'without permission' && path === '/stories/.says-who.json')
        throw vscode.FileSystemError.NoPermissions(path);
      throw vscode.FileSystemError.FileNotFound(path);
    },
    readDirectory: () => [],
    readFile(place) {
      if (place.path === uri.path) return new TextEncoder().encode(text);
      if (kind === 'without permission') throw vscode.FileSystemError.NoPermissions(place.path);
      throw vscode.FileSystemError.FileNotFound(place.path);
    },
    createDirectory: (place) => (isFolder(place.path) ? undefined : refuse(place)),
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const registered = vscode.workspace.registerFileSystemProvider(scheme, provider, {
    ...{ isReadonly: kind === 'read-only', isCaseSensitive: true },
  });
  return { uri, written: () => written, dispose: () => registered.dispose() };
}
