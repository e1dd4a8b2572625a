export { filesApi } from './api.ts';
export { type FilesState, files, type Upload } from './store.ts';
export { removeUpload, retryUpload, startUpload } from './uploads.ts';
