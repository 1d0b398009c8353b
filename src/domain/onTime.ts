import { metricId } from './ids.ts';

/** The catalogue's metric that says whether a report came in time (按时报送): about the report, so that alone it makes none. */
export const ON_TIME = metricId('submitted_on_time');
