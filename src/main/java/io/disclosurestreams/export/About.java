package io.disclosurestreams.export;

import java.time.LocalDate;

/**
 * Where a file comes from.
 *
 * @param request path and parameters of the call, by which it can be had again
 * @param day on which it was made, and by which deadlines were judged
 */
public record About(String request, LocalDate day) {}
