/** What a response's envelope says about the call, beyond HTTP. Words live in i18n, by `meaning`. */
export interface BusinessStatus {
  /** Catalogue id; null where every endpoint may answer so. */
  endpointId: string | null
  /** The envelope's `status`; null where sources give only the message. create_pin writes it as text: "100". */
  status: number | null
  /** Last status of a range that means the same. */
  to?: number
  /** The envelope's `statusMessage`, where known. */
  statusMessage: string | null
  meaning:
    | 'success'
    | 'pin-exists'
    | 'invalid-merchant'
    | 'retry-limit'
    | 'no-pin-yet'
    | 'account-inactive'
    | 'transaction-exists'
    | 'not-enough-balance'
  /** What else in the body tells it apart. */
  body?: Readonly<Record<string, string>>
}

const pinExists = 'PIN already exist with different value'

/**
 * All statuses known from public sources; most as one public client maps them. Auth errors are not among them: no sample of one is public.
 * @example businessStatuses.length > 0 // => true
 */
export const businessStatuses: readonly BusinessStatus[] = [
  { endpointId: null, status: 100, statusMessage: 'success', meaning: 'success' },
  {
    endpointId: 'create-pin',
    status: null,
    statusMessage: 'failed',
    meaning: 'pin-exists',
    body: { errorMessage: pinExists },
  },
  {
    endpointId: 'create-pin',
    status: null,
    statusMessage: 'failed',
    meaning: 'invalid-merchant',
    body: { errorCode: '', errorMessage: '' },
  },
  { endpointId: 'forgot-pin', status: 201, statusMessage: 'not_allow_retry', meaning: 'retry-limit' },
  { endpointId: 'forgot-pin', status: 202, statusMessage: 'existing_pin_not_found', meaning: 'no-pin-yet' },
  { endpointId: 'forgot-pin', status: 203, statusMessage: 'generic_error', meaning: 'invalid-merchant' },
  { endpointId: 'get-merchant-detail', status: 404, statusMessage: null, meaning: 'account-inactive' },
  { endpointId: 'deduct-deposit-and-split-fee', status: 100, to: 199, statusMessage: null, meaning: 'success' },
  {
    endpointId: 'deduct-deposit-and-split-fee',
    status: 301,
    statusMessage: 'transaction_already_exist',
    meaning: 'transaction-exists',
  },
  {
    endpointId: 'deduct-deposit-and-split-fee',
    status: 302,
    statusMessage: 'invalid_merchant',
    meaning: 'invalid-merchant',
  },
  {
    endpointId: 'deduct-deposit-and-split-fee',
    status: 303,
    statusMessage: 'not_enough_balance',
    meaning: 'not-enough-balance',
  },
]
