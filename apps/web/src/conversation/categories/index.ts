export { categoriesEffects, loadCategories } from './effects.ts';
export { categories, categoriesOfTeam } from './store.ts';
