import type { Contacts } from '../register/ports/contacts';
import type { Directory } from '../register/ports/directory';
import type { EventLog } from '../register/ports/event-log';
import type { Calendar, MailTips, OwnMailbox } from '../register/ports/mailbox';
import type { PeopleFile } from '../register/ports/people-file';
import type { Post } from '../register/ports/post';
import { openCalendar } from './calendar';
import { Connection, type ConnectionSetup } from './connection';
import { openContacts } from './contacts';
import { openDirectory } from './directory';
import { openEventLog } from './event-log';
import { openMailTips } from './mail-tips';
import { openOwnMailbox } from './own-mailbox';
import { openPeopleFile } from './people-file';
import { openPost } from './post';
import type { RegisterSite } from './register-site';

/** What Microsoft Graph is opened with. */
export interface GraphSetup extends ConnectionSetup {
  readonly site: RegisterSite;
  /** Waits so many milliseconds, before looking again what became of a write. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Everything that the register asks of a server, for one signed-in person. */
export interface GraphPorts {
  readonly directory: Directory;
  readonly mailTips: MailTips;
  readonly calendar: Calendar;
  readonly ownMailbox: OwnMailbox;
  readonly post: Post;
  readonly eventLog: EventLog;
  readonly peopleFile: PeopleFile;
  readonly contacts: Contacts;
}

/** Opens the ports of the register over Microsoft Graph. Nothing is asked until one of them is used. */
export function openGraph(setup: GraphSetup): GraphPorts {
  const connection = new Connection(setup);
  const pause =
    setup.pause ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  return {
    directory: openDirectory(connection),
    mailTips: openMailTips(connection),
    calendar: openCalendar(connection),
    ownMailbox: openOwnMailbox(connection),
    post: openPost(connection),
    eventLog: openEventLog(connection, { site: setup.site, pause }),
    peopleFile: openPeopleFile(connection, setup.site),
    contacts: openContacts(connection, setup.site),
  };
}
