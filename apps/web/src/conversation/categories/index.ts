export { categoriesApi } from './api.ts';
export { categoriesEffects, changeCategories, loadCategories } from './effects.ts';
export { categories, categoriesOfTeam } from './store.ts';
