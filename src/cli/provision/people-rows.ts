import type { People } from '../../policy/model/people';
import { addressLiteral } from '../../register/exchange/literals';
import { UsageProblem } from '../terminal';
import { literal } from './powershell';

/**
 * Gives the lines that fill the people list from a people file: one row for each role, and one for everybody who holds none.
 * Ids and names come from the directory when the script runs; who is not there is named, and gets no row.
 *
 * @throws UsageProblem where an address cannot stand in a script.
 */
export function peopleLines({ people }: People): readonly string[] {
  return people.flatMap(({ address, roles, department, manager }) => {
    const named = addressLiteral(address);
    if (named === undefined) {
      throw new UsageProblem(`${address} has characters that no script may hold. Add this person by hand.`);
    }
    const more = [
      ...(department === undefined ? [] : [`Department = ${literal(department)}`]),
      ...(manager === undefined ? [] : [`Manager = ${literal(manager)}`]),
    ];
    const held = roles.length === 0 ? ['staff'] : roles;
    return held.map((role) => `Add-Person ${named} '${role}' @{ ${more.join('; ')} }`);
  });
}
