package dev.readout.server.alert.mail;

import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Visible;
import dev.readout.server.alert.Carried;
import dev.readout.server.alert.Carrier;
import dev.readout.server.alert.Found;
import dev.readout.server.alert.Letter;
import dev.readout.server.alert.Target;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Carries letters as mails of plain text. Threads may share it. */
public final class MailCarrier implements Carrier {

    private static final int FOR_GOOD = 500;

    private final MailServer server;
    private final Session session;

    public MailCarrier(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    /** Whether a mail can be sent to this: one mailbox, and nothing else. */
    static boolean isMailbox(String address) {
        try {
            var all = InternetAddress.parse(address, true);
            if (all.length != 1 || !all[0].getAddress().equals(address)) return false;
            all[0].validate();
            return address.indexOf('@') > 0 && address.chars().allMatch(one -> one > ' ' && one < 127);
        } catch (AddressException e) {
            return false;
        }
    }

    @Override
    public boolean takes(Target target) {
        return target instanceof Target.Mailbox(var address) && isMailbox(address);
    }

    /** What goes wrong before the content is sent surely did not arrive; what goes wrong after it and is not the server's word, nobody knows. */
    @Override
    public Carried carry(Letter letter, Target target) {
        if (!(target instanceof Target.Mailbox(var address))) return new Carried.Never("is no mailbox");
        try {
            return carry(message(letter, address), session.getTransport(server.protocol()));
        } catch (AuthenticationFailedException e) {
            return new Carried.NotYet(
                    "the mail server does not let the desk in: check the user and READOUT_SMTP_PASSWORD");
        } catch (AddressException e) {
            return new Carried.Never("this is no address to send to");
        } catch (MessagingException e) {
            return new Carried.NotYet("the mail server cannot be reached, or not safely");
        }
    }

    private Carried carry(MimeMessage message, Transport transport) throws MessagingException {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            return sent(transport, message);
        } finally {
            close(transport);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What became of the mail is known by then, and a goodbye that fails changes nothing of it.
        }
    }

    private static Carried sent(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Carried.Arrived();
        } catch (MessagingException e) {
            return refused(e);
        }
    }

    private static Carried refused(MessagingException thrown) {
        for (Exception e = thrown; e instanceof MessagingException at; e = at.getNextException()) {
            int code = code(at);
            if (code > 0) return answered(code);
        }
        return new Carried.Perhaps("the connection to the mail server was lost while the mail was sent");
    }

    private static int code(MessagingException e) {
        return switch (e) {
            case SMTPAddressFailedException failed -> failed.getReturnCode();
            case SMTPSenderFailedException failed -> failed.getReturnCode();
            case SMTPSendFailedException failed -> failed.getReturnCode();
            default -> 0;
        };
    }

    private static Carried answered(int code) {
        var why = "the mail server answered " + code;
        return code >= FOR_GOOD ? new Carried.Never(why) : new Carried.NotYet(why);
    }

    private MimeMessage message(Letter letter, String address) throws MessagingException {
        var from = new InternetAddress(server.from(), true);
        var message = new Named(session, letter.id() + from.getAddress().replaceFirst("^.*@", "@"));
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSentDate(Date.from(letter.made()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSubject(subject(letter), StandardCharsets.UTF_8.name());
        message.setText(text(letter), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private static String subject(Letter letter) {
        return Visible.line("Readout: " + letter.about().name() + ": " + count(letter));
    }

    private static String count(Letter letter) {
        return Count.of(letter.count(), "new match", "new matches");
    }

    private static String text(Letter letter) {
        var about = letter.about();
        var more = letter.more() == 0 ? "" : "And " + letter.more() + " more.\n\n";
        return letter.found().stream()
                .map(MailCarrier::text)
                .collect(Collectors.joining(
                        "\n\n",
                        count(letter) + ".\n\n",
                        "\n\n" + more + "-- \nYou are told because of the saved search “" + Visible.line(about.name())
                                + "” (" + Visible.line(about.asked()) + "): " + about.href()
                                + "\n“No more” beside this address there ends these mails.\n"));
    }

    private static String text(Found found) {
        var who = found.who().isEmpty() ? "" : ", " + found.who();
        return Capital.first(found.kind()) + who + ":\n“" + Visible.text(found.words()) + "”\n"
                + Stream.of(found.outlet(), found.title(), found.published())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + " (" + found.dossier() + ")\n" + found.href();
    }

    /** A message that keeps the name it is given, so that the same letter is the same mail. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
