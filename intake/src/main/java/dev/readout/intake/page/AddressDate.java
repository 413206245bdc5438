package dev.readout.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day in an address, as outlets file their articles: {@code /2019/06/04/}, {@code /2019-06-04-}. */
final class AddressDate {

    private AddressDate() {}

    /** The first whole day between 1990 and 2100, in ISO. */
    static Optional<String> of(String address) {
        for (int at = 0; at + 10 <= address.length(); at++) {
            char mark = address.charAt(at + 4);
            boolean whole = at == 0 || !Character.isDigit(address.charAt(at - 1));
            if (!whole || (mark != '/' && mark != '-') || address.charAt(at + 7) != mark) continue;
            var day = day(
                    address.substring(at, at + 4),
                    address.substring(at + 5, at + 7),
                    address.substring(at + 8, at + 10));
            if (day.isPresent()) return day;
        }
        return Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        if (!(year + month + day).chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1990 && date.getYear() < 2100 ? Optional.of(date.toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
