/**
 * Words for things whose numbers look like a person's: near a value, they say that it is something else. They hold for every
 * kind; a kind adds its own. Lists as {@link CueWords} are.
 */
export const COMPETING = {
  /** Where one stands in a value's sentence, a word that is only related to the kind does not outweigh it. */
  firm: 'order,order #,purchase order,po #,invoice,invoice #,quote number,quotation,receipt #,delivery note,remittance number,customer #,supplier #,vendor #,voucher,coupon,gift card,gift card #,loyalty card,loyalty card #,library card,library card #,membership #,sku,part #,part code,spare part,stock #,stock code,product #,product code,item #,item code,catalogue #,cat no,model #,batch #,lot #,serial #,s n,asset #,asset tag,barcode,bar code,ean,upc,gtin,isbn,issn,isbn 10,doi,asin,firmware,licence key,license key,product key,tracking,tracking #,consignment,consignment #,parcel #,waybill,awb,telephone #,tel no,phone #,mobile #,cell phone,cell #,fax #,helpline,switchboard,hotline,direct dial,direct line,whatsapp,imei,imei #,meid,iccid,sim card,sim #,sim card #,imsi,mac address,meeting id,conference id,webinar id,participant code,access code,ticket #,incident #,job #,case #,claim #,policy #,booking #,confirmation #,confirmation code,grant #,contract #,project #,project code,cost centre,cost code,budget code,ledger code,document #,doc id,file #,form #,page id,post id,article id,message id,thread id,user id,session id,record id,row id,transaction #,tx id,log id,request id,timestamp,epoch,unix time,checksum,guid,uuid,company #,company registration,company registration #,co no,registered number,registered no,registration #,reg no,charity #,registered charity,vat,vat #,vat reg,vat registration,eori,duns,uprn,mpan,mprn,meter #,planning application,planning ref,our ref,your ref,ref no,ref number,reference number,reference no,our reference,your reference',
  /** Words that turn up in any sentence: they count only where they stand nearer than what speaks for the value. */
  passing:
    'membership,part,item,model,batch,lot,serial,asset,version,build,parcel,shipment,container,delivery,telephone,tel,phone,mobile,mob,cell,fax,pager,dial,dial in,call,call us on,call me on,ring,ext,extension,text us on,sim,ticket,incident,booking,reservation,flight,commit,hash,urn,meter,code,po,ref,reference,account,customer,job,quote,quote ref,id,policy,claim,username,login',
  /** Longer phrases in which such a word means something else, and so says nothing. */
  empty:
    'in order,court order,care order,supervision order,protection order,community order,on account,phone call,take part,took part,taking part,part time,on call,give me a ring',
};
