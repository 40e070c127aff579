import { LAUNCH_EVENTS } from '../outlook/events';
import { associate, registerWithOutlook } from '../outlook/handlers';

// The off switch: this file in place of the handlers' bundle answers every event at once and lets every mail go.
for (const event of Object.keys(LAUNCH_EVENTS)) {
  associate(LAUNCH_EVENTS[event as keyof typeof LAUNCH_EVENTS], (happening) => {
    happening.completed({ allowEvent: true });
  });
}

registerWithOutlook();
