export { usersApi } from './api.ts';
export { ProfilePopover } from './card/profile-popover.tsx';
export { localTime } from './local-time.ts';
export { displayName, type NameFormat, nameFormat } from './names.ts';
export { PeoplePicker } from './people-picker.tsx';
export { pictureOf } from './picture.ts';
export { me, userById, userByUsername, users } from './store.ts';
export { refreshUsers, usersEffects, wantUsers } from './wanted.ts';
export { You } from './you/you-bar.tsx';
