import { phrases } from './candidate';

/**
 * Words for things whose numbers look like a person's: near a value, they say that it is something else. They hold for every
 * kind; a kind adds its own. Where one stands in a value's sentence, a word that is only related to the kind does not outweigh it.
 */
export const COMPETING_WORDS: readonly string[] = [
  // Buying and selling
  ...phrases(`
    order, order number, order no, order ref, order reference, order id, purchase order, po number, po no, invoice,
    invoice number, invoice no, invoice ref, quote number, quotation, receipt number, receipt no, delivery
    note, remittance number, customer number, customer no, customer ref, supplier number, supplier     ref,
    vendor number, voucher, coupon, gift card, gift card number, loyalty card, loyalty card number, library
    card, library card number, membership number, membership no
  `),
  // Stock
  ...phrases(`
    sku, part no, part number, part code, spare part, stock code, stock no, stock number, product     code,
    product number, product id, item no, item number, item code, catalogue number, catalogue no, cat no,
    model no, model number, batch no, batch number, lot no, lot number, serial no, serial number, s n, asset
    tag, asset number, barcode, bar code, ean, upc, gtin, isbn, issn, isbn 10, doi, asin, firmware, licence
    key, license key, product key
  `),
  // Parcels
  ...phrases(`
    tracking, tracking number, tracking no, tracking ref, consignment, consignment number, parcel
    number, waybill, awb
  `),
  // Telephones and devices
  ...phrases(`
    telephone number, tel no, phone number, mobile number, cell     phone, cell number, fax no, fax number,
    helpline, switchboard, hotline, direct dial, direct     line, whatsapp, imei, imei number, meid, iccid,
    sim card, sim number, sim card number, imsi, mac address, meeting id, conference id, webinar id,
    participant code, access code
  `),
  // Files, cases, systems
  ...phrases(`
    ticket number, ticket no, ticket id, incident number, job number, job no, job ref, case number, case no,
    case id, case ref, claim number, claim no, claim ref, policy number, policy no, booking ref, booking
    reference, booking number, confirmation number, confirmation code, grant number, contract number,
    contract no, contract ref, project number, project code, cost centre, cost code, budget code, ledger
    code, document number, document id, document ref, doc id, file ref, file number, form number, page id,
    post id, article id, message id, thread id, user id, session id, record id, row id, transaction id,
    transaction number, transaction ref, tx id, log id, request id, timestamp, epoch, unix time, checksum,
    guid, uuid
  `),
  // Registers of firms, places and meters
  ...phrases(`
    company number, company no, company registration, company registration number, co no, registered number,
    registered no, registration number, registration no, reg no, charity number, charity no, registered
    charity, vat, vat no, vat number, vat reg, vat registration, eori, duns, uprn, mpan, mprn, meter number,
    planning application, planning ref
  `),
  // Whatever the sender calls a reference
  ...phrases(`
    our ref, your ref, ref no, ref number, reference number, reference no, our reference, your reference
  `),
];

/** The same, but words that turn up in any sentence: they count only where they stand nearer than what speaks for the value. */
export const PASSING_WORDS: readonly string[] = phrases(`
  membership, part, item, model, batch, lot, serial, asset, version, build, parcel, shipment,
  container, delivery, telephone, tel, phone, mobile, mob, cell, fax, pager, dial, dial in, call, call us
  on, call me on, ring, ext, extension, text us on, sim, ticket, incident, booking, reservation, flight,
  commit, hash, urn, meter, code, po, ref, reference, account, customer, job, quote, quote ref, id, policy, claim, username, login
`);

/** Longer phrases in which such a word means something else, and so says nothing. */
export const EMPTY_PHRASES: readonly string[] = phrases(`
  in order, court order, care order, supervision order, protection order, community order, on account,
  phone call, take part, took part, taking part, part time, on call, give me a ring
`);
