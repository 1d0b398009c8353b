import { startEngineEarly } from '../../engine/boot.ts';

// The app imports the same module instance and takes over what has begun.
startEngineEarly();
