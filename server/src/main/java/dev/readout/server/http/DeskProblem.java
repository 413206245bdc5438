package dev.readout.server.http;

/** What a request cannot have, and what to do about it. */
final class DeskProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /**
     * @param status of HTTP
     * @param title what is wrong, the same for all of its kind
     * @param detail what it is about this time, and what to do
     */
    DeskProblem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static DeskProblem notFound(String detail) {
        return new DeskProblem(404, "Not here", detail);
    }

    static DeskProblem badRequest(String detail) {
        return new DeskProblem(400, "Cannot be understood", detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
