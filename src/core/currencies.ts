import { deepFreeze } from "./freeze.js";

/** The currencies of the world and how many decimals an amount can have that is paid in them. */
export interface Currencies {
  /** What kind of model this is. */
  readonly kind: "currencies";
  /** The day as of which a currency counts as in use. */
  readonly date: string;
  /** The codes, parted by spaces, by how many decimals the smallest amount has that can be paid. */
  readonly decimals: Readonly<Record<"0" | "2" | "3" | "4", string>>;
  /** Codes withdrawn since 2023, two decimals each, parted by spaces: campaigns of the past were paid in them. */
  readonly withdrawn: string;
  /** The id of the source. */
  readonly source: string;
}

/**
 * The currencies of ISO 4217 with their decimals, which ISO calls the minor unit. Metals, units of account and test codes
 * have none there; they are left out, since nobody is paid in them.
 *
 * @see ISO 4217 maintenance agency, list one (current currencies) and list three (withdrawn ones)
 * @example
 * import { currencies } from "influencer-scoring/reference";
 * console.log(currencies.decimals[3]); // => BHD IQD JOD KWD LYD OMR TND
 */
export const currencies = /* @__PURE__ */ deepFreeze({
  // Kept in core, because money may not import from reference, which stands on the same floor.
  kind: "currencies",
  date: "2026-01-01",
  decimals: {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
  },
  withdrawn: "ANG BGN CUC HRK SLL ZWL",
  source: "iso-4217",
} as const satisfies Currencies);
