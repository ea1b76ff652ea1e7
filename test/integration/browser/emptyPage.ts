import path from 'node:path';
import { projectRoot } from '../../host/projectRoot';

/** Folder of an extension that opens a page with nothing on it: what the editor itself needs for a page shows in that. */
export const emptyPage = path.join(projectRoot, 'test', 'emptyPage');
