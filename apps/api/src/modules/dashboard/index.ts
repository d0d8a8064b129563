export { DashboardModule } from './dashboard.module.js';
export { countReviews, positionOf } from './position-of.js';
