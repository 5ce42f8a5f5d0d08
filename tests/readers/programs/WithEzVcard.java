// Reads a vCard file with ez-vcard, validates each card, writes it again and reads it back; prints the people as JSON.
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Note;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class WithEzVcard {
  static String text(ezvcard.property.TextProperty property) {
    return property == null ? "" : property.getValue();
  }

  static List<String> notes(VCard card) {
    List<String> all = new ArrayList<>();
    for (Note note : card.getNotes()) all.add(note.getValue());
    return all;
  }

  public static void main(String[] words) throws Exception {
    String file = new String(Files.readAllBytes(Path.of(words[0])), StandardCharsets.UTF_8);
    List<Map<String, Object>> people = new ArrayList<>();
    for (VCard card : Ezvcard.parse(file).all()) {
      VCardVersion version = card.getVersion();
      VCard again = Ezvcard.parse(Ezvcard.write(card).version(version).prodId(false).go()).first();
      Map<String, Object> person = new LinkedHashMap<>();
      person.put("name", text(card.getFormattedName()));
      person.put("notes", notes(card));
      List<String> emails = new ArrayList<>();
      card.getEmails().forEach(email -> emails.add(email.getValue()));
      person.put("emails", emails);
      person.put("organisation", card.getOrganization() == null ? "" : String.join("", card.getOrganization().getValues()));
      person.put("title", card.getTitles().isEmpty() ? "" : card.getTitles().get(0).getValue());
      person.put("version", version.getVersion());
      person.put("validator", card.validate(version).toString().trim());
      person.put("roundTrip", again.equals(card));
      people.add(person);
    }
    System.out.println(new ObjectMapper().writeValueAsString(people));
  }
}
