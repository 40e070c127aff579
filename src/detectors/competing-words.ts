import { phrases } from './candidate';

/**
 * Words for things whose numbers look like a person's: near a value, they say that it is something else. They hold for every
 * kind; a kind adds its own.
 */
export const COMPETING_WORDS: readonly string[] = [
  // Buying and selling
  ...phrases(`
    order, order number, order no, order ref, order reference, order id, purchase order, po number, po no,
    invoice, invoice number, invoice no, invoice ref, quote number, quotation, receipt number, receipt no,
    delivery note, remittance number, customer number, customer no, customer ref, supplier number, supplier
    ref, vendor number, voucher, coupon, gift card, gift card number, loyalty card, loyalty card number,
    library card, library card number, membership, membership number, membership no
  `),
  // Stock
  ...phrases(`
    sku, part, part no, part number, part code, spare part, stock code, stock no, stock number, product
    code, product number, product id, item, item no, item number, item code, catalogue number, catalogue no,
    cat no, model, model no, model number, batch, batch no, batch number, lot, lot no, lot number, serial,
    serial no, serial number, s n, asset, asset tag, asset number, barcode, bar code, ean, upc, gtin, isbn,
    issn, isbn 10, doi, asin, firmware, version, build, licence key, license key, product key
  `),
  // Parcels
  ...phrases(`
    tracking, tracking number, tracking no, tracking ref, consignment, consignment number, parcel, parcel
    number, shipment, waybill, awb, container, delivery
  `),
  // Telephones and devices
  ...phrases(`
    telephone, telephone number, tel, tel no, phone, phone number, mobile, mobile number, mob, cell, cell
    phone, cell number, fax, fax no, fax number, pager, helpline, switchboard, hotline, direct dial, direct
    line, dial, dial in, call, call us on, call me on, ring, ext, extension, whatsapp, text us on, imei,
    imei number, meid, iccid, sim, sim card, sim number, sim card number, imsi, mac address, meeting id,
    conference id, webinar id, participant code, access code
  `),
  // Files, cases, systems
  ...phrases(`
    ticket, ticket number, ticket no, ticket id, incident, incident number, job number, job no, job ref,
    case number, case no, case id, case ref, claim number, claim no, claim ref, policy number, policy no,
    booking, booking ref, booking reference, booking number, reservation, confirmation number, confirmation
    code, flight, grant number, contract number, contract no, contract ref, project number, project code,
    cost centre, cost code, budget code, ledger code, document number, document id, document ref, doc id,
    file ref, file number, form number, page id, post id, article id, message id, thread id, user id,
    session id, record id, row id, transaction id, transaction number, transaction ref, tx id, log id,
    request id, timestamp, epoch, unix time, commit, hash, checksum, guid, uuid
  `),
  // Registers of firms, places and meters
  ...phrases(`
    company number, company no, company registration, company registration number, co no, registered number,
    registered no, registration number, registration no, reg no, charity number, charity no, registered
    charity, vat, vat no, vat number, vat reg, vat registration, eori, duns, uprn, urn, mpan, mprn, meter,
    meter number, planning application, planning ref
  `),
  // Whatever the sender calls a reference
  ...phrases(`
    our ref, your ref, ref no, ref number, reference number, reference no, our reference, your reference
  `),
];
