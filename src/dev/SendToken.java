import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

/** getToken with the platform's own client as it is by default: on plain http it asks for h2c. Prints status and body. */
public class SendToken {
  public static void main(String[] args) throws Exception {
    String basic = Base64.getEncoder().encodeToString("demo-merchant:MaREaULkzAUTAFYg".getBytes());
    HttpRequest request = HttpRequest.newBuilder(URI.create(args[0] + "/oauth/merchant/accesstoken"))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"grant_type\":\"client_credentials\"}"))
        .build();
    HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body());
  }
}
