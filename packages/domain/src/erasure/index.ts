export { erasureReasons, PersonalDataErased } from './personal-data-erased.ts';
