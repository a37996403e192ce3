import { join, resolve } from 'node:path';

/** The project's root: templates are read and the web app is built below it. */
export const PROJECT = resolve(import.meta.dirname, '../..');
export const TEMPLATES = join(PROJECT, 'templates');
export const BUILT_WEB = join(PROJECT, 'dist/web');

/** The models that find subject and faces. */
export const MODELS = join(PROJECT, 'functions/pictures/models');
