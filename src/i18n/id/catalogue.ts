import { type EndpointWords, endpointWords as english } from '../en/catalogue.ts'

const client = (count: number) => `${count} client publik`
const docsAnd = (count: number) => `dokumentasi + ${count} client`
const merchantId = 'ID merchant'
const userId = 'ID pengguna'
const inToolFormat = 'Format YYYYMMDD di tool QA'

/** By the endpoint's id. */
const words: Readonly<Record<string, EndpointWords>> = {
  'get-merchant-detail': {
    confidence: `path dan cara menandatangani: ${client(2)}`,
    notes: 'Tidak ditemukan di dokumentasi. Client Go mengartikan status 404 sebagai “Account Inactive”.',
    parameters: {
      phoneNo:
        'Nomor telepon merchant seperti yang didaftarkan. Semua sumber menaruh nilainya apa adanya di query; tidak ada yang menyebut apakah “+” di depan harus di-encode.',
    },
  },
  'get-balance-detail': {
    confidence: `path: ${docsAnd(2)}`,
    notes:
      'Nama field diambil dari struct Go, dan kedua nama saldo dipastikan oleh halaman vSNAP. Format nilai “IDR n.00” diperkirakan dari endpoint sejenis.',
    parameters: { userId: merchantId },
  },
  'get-transaction-list': {
    confidence: client(2),
    notes:
      'Urutan parameter di kedua client publik berbeda. Karena path dan query ditandatangani apa adanya, urutannya harus sama dengan yang dikirim. Response ini buatan: nama field item diambil dari halaman vSNAP, sedangkan key pembungkusnya dikarang.',
    parameters: {
      page: 'Nomor halaman. Client Go mengirimnya paling DEPAN, tool QA tidak mengirimnya sama sekali',
      userId: merchantId,
      startdate: inToolFormat,
      enddate: `${inToolFormat} (tool QA mengirim hari yang sama untuk keduanya)`,
    },
  },
  'create-pin': {
    confidence: docsAnd(2),
    notes:
      'Di sini status berupa STRING. pin = hex huruf kecil dari HMAC-SHA256(key=clientId+merchantId, msg=PIN 6 digit). Hash contoh ini dihitung untuk PIN 123456, clientId aggregator, merchant M_DEMO0001. Hash contoh di dokumentasi tidak bisa dihitung ulang dari nilai contoh di dokumentasi itu sendiri.',
    parameters: {},
  },
  'forgot-pin': {
    confidence: docsAnd(2),
    notes:
      'PIN baru dikirim lewat SMS. Status selain 100 yang diketahui dari client Go: 201 not_allow_retry (body.timeLeftInMillis), 202 existing_pin_not_found, 203 generic_error.',
    parameters: {},
  },
  'withdraw-inquiry': {
    confidence: docsAnd(2),
    notes:
      'Nama pemilik dan nomor rekening sudah diganti dengan data rekaan. vSNAP menambahkan minimumWithdrawalAmount.',
    parameters: {},
  },
  'withdraw-process': {
    confidence: docsAnd(2),
    notes:
      'Di dokumentasi withdrawalAmount berupa integer (closed amount: harus sama dengan inquiry), sedangkan tool QA mengirim string. Tidak ada contoh response publik; response buatan ini meniru response withdraw-deposit di dokumentasi.',
    parameters: {},
  },
  'get-information-withdraw': {
    confidence: client(1),
    notes:
      'Hanya ada di satu client publik (GetWithdrawDetail di Go). Nama field buatan ini diambil dari halaman vSNAP get-information-withdraw.',
    parameters: { requestId: 'requestId dari withdraw' },
  },
  'get-invoice-transaction': {
    confidence: client(2),
    notes: 'Nama field buatan ini diambil dari halaman vSNAP get-invoice-transaction.',
    parameters: { invoiceTransactionId: 'trxId dari createTransaction (32 karakter hex atau UUID di contoh)' },
  },
  'get-qris-acquire-transaction': {
    confidence: client(2),
    notes: 'Nama field buatan ini diambil dari halaman vSNAP get-qris-acquire-transaction.',
    parameters: { rrn: 'Retrieval reference number' },
  },
  'get-balance-deposit': {
    confidence: docsAnd(2),
    notes: 'Contoh JSON di dokumentasi kekurangan koma di antara kedua field body; di sini sudah diperbaiki.',
    parameters: { merchantId: 'ID merchant ({merchant_id} di dokumentasi)' },
  },
  'get-deposit-transaction': {
    confidence: `${client(2)}, urutannya sama`,
    notes: 'Field body response tidak diketahui; hanya amplopnya yang dibuat di sini.',
    parameters: {
      userId: merchantId,
      startdate: inToolFormat,
      enddate: inToolFormat,
      page: 'Nomor halaman, kedua client mengirimnya paling akhir',
    },
  },
  'inquiry-withdraw-deposit': {
    confidence: client(2),
    notes:
      'Di sini GET, sedangkan inquiry untuk withdraw saldo memakai POST. Response ini buatan: bentuk withdraw_inquiry ditambah minimumWithdrawalAmount dari vSNAP.',
    parameters: { userId: merchantId },
  },
  'withdraw-deposit': {
    confidence: docsAnd(2),
    notes:
      'Tabel parameter di dokumentasi menulis bankAccountName, sedangkan contoh di dokumentasi dan tool QA menulis bankAccountNumber.',
    parameters: {},
  },
  'get-withdraw-deposit-detail': {
    confidence: client(2),
    notes: 'Response ini buatan.',
    parameters: { requestId: 'requestId dari withdraw (di tool QA kolomnya bernama Trx ID)' },
  },
  'deduct-deposit-and-split-fee': {
    confidence: docsAnd(2),
    notes:
      'type di response berbeda dari type di request. Client Go: 100-199 = berhasil, 301 transaction_already_exist, 302 invalid_merchant, 303 not_enough_balance.',
    parameters: {},
  },
  'get-deduct-deposit-transaction-status': {
    confidence: docsAnd(1),
    notes:
      'Perintah curl di dokumentasi memuat keempat header signature dan mengirim request_id sebelum type. Path-nya diawali /public/api/v1.',
    parameters: {
      request_id:
        'ID transaksi (template URL di dokumentasi menulis requestId; tabel dan curl di dokumentasi serta tool QA menulis request_id)',
      type: 'requestId = ID request Netzme, partnerId = ID transaksi partner',
    },
  },
  'send-receipt': {
    confidence: 'dokumentasi (field) + 1 client (cara menandatangani)',
    notes:
      'Tool QA menandatanganinya dengan keempat header; dokumentasi tidak mencantumkan header maupun response. Tool QA juga mengirim logo_url. Susunan requestId/type/body diambil dari tool QA.',
    parameters: { merchantId: 'ID merchant Toko Netzme' },
  },
  'netzme-get-account-status': {
    confidence: client(1),
    notes: 'Nama field buatan ini diambil dari halaman vSNAP netzme/get-account-status.',
    parameters: { userid: 'ID pengguna; perhatikan bahwa nama parameternya huruf kecil semua' },
  },
  'netzme-get-balance': {
    confidence: docsAnd(2),
    notes: 'Response tidak memuat requestId; ts di luar berupa string, ts di dalam berupa angka.',
    parameters: { userId },
  },
  'netzme-get-history': {
    confidence: client(1),
    notes: 'Halaman dokumentasi yang berjudul Get History ternyata menjelaskan /payment/aggregator/transaction.',
    parameters: {},
  },
  'netzme-get-transaction-detail': {
    confidence: docsAnd(1),
    notes:
      'Tabel di dokumentasi menulis type aggregator_transaction_history dan refId int; contoh di dokumentasi dan tool QA menulis aggregator_transaction dan string UUID.',
    parameters: {},
  },
  'netzme-get-fixed-topup-va': {
    confidence: client(2),
    notes: 'Hanya body.virtualAccounts yang diketahui (client PHP); isi item-nya tidak diketahui.',
    parameters: { userId },
  },
  'netzme-qris-get-detail': {
    confidence: client(1),
    notes: 'Body response untuk non-SNAP tidak diketahui.',
    parameters: {},
  },
}

/** The catalogue's own words where it is newer than these. */
export const endpointWords: typeof english = endpoint => words[endpoint.id] ?? english(endpoint)
